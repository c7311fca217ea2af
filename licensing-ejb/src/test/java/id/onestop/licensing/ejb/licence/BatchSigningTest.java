package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.licence.Signing.SigningResult;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchSigningTest {

    private final Set<String> held = new HashSet<>();
    private final List<String> run = new ArrayList<>();
    private final BatchSigning batches = new BatchSigning();
    private boolean right;

    @BeforeEach
    void wire() {
        batches.items = new WorkItemService() {
            @Override
            public void claim(String number) {
                held.add(number);
            }

            @Override
            public boolean isMine(String number) {
                return held.contains(number);
            }

            @Override
            public void release(String number) {
                held.remove(number);
            }
        };
        batches.signing = new Signing() {
            @Override
            public List<SigningResult> signAll(List<String> numbers, Passphrase passphrase) {
                return List.of(
                        right
                                ? new SigningResult(numbers.get(0), "503/1", null, Map.of())
                                : new SigningResult(numbers.get(0), null, "SIGNING_WRONG_PASSPHRASE", Map.of()));
            }
        };
        batches.run = new SigningRun() {
            @Override
            public void finish(SigningBatch batch, List<String> numbers, Passphrase passphrase) {
                run.addAll(numbers);
            }
        };
        batches.batches = new SigningBatches();
        var caller = new Caller(7, Caller.Kind.STAFF, 1L, "Kepala", Set.of(), Set.of());
        batches.callers = () -> Optional.of(caller);
    }

    private boolean refused(String... numbers) {
        var letters = Stream.of(numbers)
                .map(number -> SigningBatch.Entry.waiting(number, "Sekar", true))
                .toList();
        return batches.start(letters, "salah".toCharArray()).isPresent();
    }

    @Test
    void aWrongPassphraseLeavesNoFileHeldThatWasNotBefore() {
        held.add("MTR-2");

        assertThat(refused("MTR-1", "MTR-2", "MTR-3")).isTrue();
        assertThat(held).containsExactly("MTR-2");
        assertThat(refused("MTR-2", "MTR-3")).isTrue();
        assertThat(held).containsExactly("MTR-2");
    }

    @Test
    void aRightOneTakesTheOthersAndGoesOnBehind() {
        right = true;

        assertThat(refused("MTR-1", "MTR-2", "MTR-3")).isFalse();

        assertThat(held).containsExactlyInAnyOrder("MTR-1", "MTR-2", "MTR-3");
        assertThat(run).containsExactly("MTR-2", "MTR-3");
    }
}
