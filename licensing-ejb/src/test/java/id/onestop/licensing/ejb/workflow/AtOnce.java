package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Two who do something at the same moment, each in a transaction of his own. */
final class AtOnce {

    private AtOnce() {}

    /** What refused one of them, or both; empty where both were let. */
    static List<Throwable> refusals(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = Stream.of(one, other)
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return catchThrowable(act::run);
                    }))
                    .toList();
            return Stream.of(outcomes.get(0).get(), outcomes.get(1).get())
                    .filter(Objects::nonNull)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
