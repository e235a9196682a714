package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed files, as the JDK writes them. */
final class Packed {
    private Packed() {}

    /**
     * A file in an archive.
     *
     * @param content each byte as its letter in Latin-1
     */
    record File(String name, String content) {
        static File of(String name, String text) {
            return new File(name, text);
        }

        static File of(String name, byte[] content) {
            return new File(name, new String(content, ISO_8859_1));
        }
    }

    /** One member for each part. */
    static byte[] gzip(byte[]... parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packed.toByteArray();
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(ISO_8859_1));
    }

    static byte[] zip(File... files) {
        return zip(List.of(files));
    }

    static byte[] zip(List<File> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (File file : files) {
                out.putNextEntry(new ZipEntry(file.name()));
                out.write(file.content().getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Text that doesn't pack well. */
    static byte[] noise(int length, long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) (' ' + random.nextInt(90));
        }
        return noise;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
