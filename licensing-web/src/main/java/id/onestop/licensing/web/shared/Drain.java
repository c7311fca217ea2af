package id.onestop.licensing.web.shared;

import java.io.IOException;
import java.io.InputStream;

/** Reads the rest of a refused body and throws it away, because many programs listen only after they have sent everything. */
public final class Drain {

    private static final int MOST = 64 << 20;
    private static final int PIECE = 1 << 16;

    private Drain() {}

    /** Gives up after 64 MB: whoever sends more finds the connection closed. */
    public static void of(InputStream body) {
        try {
            var piece = new byte[PIECE];
            int read = 0;
            int more = body.read(piece);
            while (more >= 0 && read < MOST) {
                read += more;
                more = body.read(piece);
            }
        } catch (IOException gone) {
            // the sender is gone, and so is the reason to read on
            return;
        }
    }
}
