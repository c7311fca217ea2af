package id.onestop.licensing.ear;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people hand in. */
final class Letter {

    private Letter() {}

    /** A small letter of one page; the words make its content another one. */
    static byte[] pdf(String words) {
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>");
        var text = new StringBuilder("%PDF-1.4\n% " + words + "\n");
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = text.length();
        text.append(table)
                .append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
