package id.onestop.licensing.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The code on the first page of a paper, as independent programs draw and read it. */
final class PaperCode {

    private PaperCode() {}

    static String of(byte[] pdf) {
        var folder = Scratch.folder("code");
        try {
            var file = Files.write(folder.resolve("paper.pdf"), pdf);
            var page = folder.resolve("page").toString();
            Tool.run("pdftoppm", "-r", "150", "-png", "-singlefile", file.toString(), page);
            return Tool.run("zbarimg", "-q", "--raw", page + ".png").strip();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
