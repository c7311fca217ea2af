package id.onestop.licensing.ear;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A moment that is awaited for its own sake: the one to kill, or the one to try again. */
final class Moment {

    private Moment() {}

    static void in(int millis) {
        try {
            // nobody completes it: this only lets the moment pass
            new CompletableFuture<Void>().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException now) {
            // here it is
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
