package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written field by field, so that it can say what no program would write. */
final class HandMadeZip {
    static final int LOCKED = 1;
    static final int DEFLATED = 8;

    private static final int UTF_8_NAME = 1 << 11;
    private static final long IN_64 = 0xFFFF_FFFFL;

    private final Fields files = new Fields();
    private final Fields list = new Fields();
    private int listed;

    /**
     * What the list says of a file.
     *
     * @param extra each byte as its letter in Latin-1
     */
    record Entry(String name, int flags, int method, long crc, long packed, long size, long at, String extra) {
        Entry named(String other) {
            return new Entry(other, flags, method, crc, packed, size, at, extra);
        }

        Entry flagged(int flag) {
            return new Entry(name, flags | flag, method, crc, packed, size, at, extra);
        }

        /** Named as systems did before UTF-8. */
        Entry inLatin1() {
            return new Entry(name, flags & ~UTF_8_NAME, method, crc, packed, size, at, extra);
        }

        Entry by(int otherMethod) {
            return new Entry(name, flags, otherMethod, crc, packed, size, at, extra);
        }

        Entry checked(long otherCrc) {
            return new Entry(name, flags, method, otherCrc, packed, size, at, extra);
        }

        Entry sized(long otherPacked, long otherSize) {
            return new Entry(name, flags, method, crc, otherPacked, otherSize, at, extra);
        }

        Entry at(long otherPlace) {
            return new Entry(name, flags, method, crc, packed, size, otherPlace, extra);
        }

        Entry with(String otherExtra) {
            return new Entry(name, flags, method, crc, packed, size, at, otherExtra);
        }

        /** With its sizes in 64 bits. */
        Entry in64() {
            Fields sizes = new Fields().two(1).two(16).eight(size).eight(packed);
            return new Entry(name, flags, method, crc, IN_64, IN_64, at, sizes.text());
        }

        private byte[] nameBytes() {
            return name.getBytes((flags & UTF_8_NAME) == 0 ? ISO_8859_1 : UTF_8);
        }
    }

    /** Numbers from their last byte to their first, one after another. */
    private static final class Fields {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Fields two(long number) {
            out.write((int) number);
            out.write((int) (number >> 8));
            return this;
        }

        Fields four(long number) {
            return two(number).two(number >> 16);
        }

        Fields eight(long number) {
            return four(number).four(number >> 32);
        }

        Fields all(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        int size() {
            return out.size();
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        String text() {
            return out.toString(ISO_8859_1);
        }
    }

    /** Writes a file; it is found only if it is listed too. */
    Entry write(String name, byte[] content) {
        return write(name, content, deflated(content));
    }

    /** Writes a file that need not be packed well. */
    Entry write(String name, byte[] content, byte[] packed) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Entry entry =
                new Entry(name, UTF_8_NAME, DEFLATED, crc.getValue(), packed.length, content.length, files.size(), "");
        files.four(0x04034B50).two(20).two(entry.flags()).two(entry.method()).four(0);
        files.four(entry.crc()).four(entry.packed()).four(entry.size());
        files.two(entry.nameBytes().length).two(0).all(entry.nameBytes()).all(packed);
        return entry;
    }

    HandMadeZip list(Entry entry) {
        list.four(0x02014B50)
                .two(20)
                .two(20)
                .two(entry.flags())
                .two(entry.method())
                .four(0);
        list.four(entry.crc()).four(entry.packed()).four(entry.size());
        list.two(entry.nameBytes().length).two(entry.extra().length()).two(0);
        list.two(0).two(0).four(0).four(entry.at());
        list.all(entry.nameBytes()).all(entry.extra().getBytes(ISO_8859_1));
        listed++;
        return this;
    }

    byte[] bytes() {
        return bytes(listed, list.size());
    }

    /** With an end that says so many files and bytes of the list. */
    byte[] bytes(int count, long listBytes) {
        return new Fields()
                .all(files.bytes())
                .all(list.bytes())
                .all(end(count, listBytes, files.size()))
                .bytes();
    }

    /** With the place of the list in 64 bits. */
    byte[] bytesIn64() {
        long end = (long) files.size() + list.size();
        Fields all = new Fields().all(files.bytes()).all(list.bytes());
        all.four(0x06064B50).eight(44).two(45).two(45).four(0).four(0);
        all.eight(listed).eight(listed).eight(list.size()).eight(files.size());
        all.four(0x07064B50).four(0).eight(end).four(1);
        return all.all(end(0xFFFF, IN_64, IN_64)).bytes();
    }

    private static byte[] end(int count, long listBytes, long at) {
        return new Fields()
                .four(0x06054B50)
                .four(0)
                .two(count)
                .two(count)
                .four(listBytes)
                .four(at)
                .two(0)
                .bytes();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
