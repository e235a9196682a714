package longrun.workout.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tells one kind of table from another: the words of its header, in their order. Case, accents and punctuation
 * don't count, another column or another order does.
 */
public record Signature(String hex) {
    /** 128 bits: two different headers collide by chance only after some 10^19 of them. */
    private static final int BYTES = 16;

    /** Enough to keep apart the few kinds of tables one athlete has. */
    private static final int SHORT = 8;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    public Signature {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a signature is 32 of 0-9 and a-f, not \"" + hex + "\"");
        }
    }

    public static Signature of(List<String> headers) {
        String text = headers.stream().map(HeaderText::words).collect(Collectors.joining("|"));
        return new Signature(HexFormat.of().formatHex(sha256(text), 0, BYTES));
    }

    /** Its first 8 digits, by which people speak of it. */
    public String shortHex() {
        return hex.substring(0, SHORT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
