package id.lindung.system.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A planted text and every form in which a store could hold it by mistake.
 *
 * @param text at least eight characters that occur nowhere by chance
 */
public record Needle(String text) {

    private static final int SHORTEST = 8;

    public Needle {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("a needle this short would be found by chance");
        }
    }

    /** The name of a form and the text to look for, each byte of the form as one ISO 8859-1 character. */
    Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        forms.put("plain", latin(utf8));
        forms.put("lower case", latin(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        forms.put("upper case", latin(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        forms.put("UTF-16LE", in(StandardCharsets.UTF_16LE));
        forms.put("UTF-16BE", in(StandardCharsets.UTF_16BE));
        forms.put("hex", HexFormat.of().formatHex(utf8));
        forms.put("upper-case hex", HexFormat.of().withUpperCase().formatHex(utf8));
        forms.put(
                "percent escapes",
                "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(utf8));
        forms.put("unicode escapes", unicodeEscapes());
        for (int shift = 0; shift < 3; shift++) {
            forms.put("base64 at offset " + shift, base64Inside(utf8, shift, Base64.getEncoder()));
            forms.put("url-safe base64 at offset " + shift, base64Inside(utf8, shift, Base64.getUrlEncoder()));
        }
        return forms;
    }

    private String in(Charset charset) {
        return latin(text.getBytes(charset));
    }

    private String unicodeEscapes() {
        var escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u").append(HexFormat.of().toHexDigits((char) unit)));
        return escaped.toString();
    }

    /** The characters of the encoding that depend on the needle alone, wherever in a longer text it stands. */
    private static String base64Inside(byte[] bytes, int shift, Base64.Encoder encoder) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var encoded = encoder.withoutPadding().encodeToString(shifted);
        int first = (shift * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return encoded.substring(first, last);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
