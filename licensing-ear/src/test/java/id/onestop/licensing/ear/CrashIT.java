package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * The process is killed in the middle of a submission and of a signing, and the next start finishes what was begun.
 *
 * <p>The system property {@code licensing.kills} asks for more kills than these few, at random moments.
 */
class CrashIT {

    /** Milliseconds after both requests left; the kill after these comes with the answer to the submission. */
    private static final List<Integer> MOMENTS = List.of(60, 350);

    private static final int KILLS = Math.max(MOMENTS.size() + 1, Integer.getInteger("licensing.kills", 0));
    private static final int LONGEST = 1_500;
    private static final Duration SHORT = Duration.ofSeconds(60);

    private final Path data = Scratch.folder("crash");
    private final List<String> drafts = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();

    @Test
    void whatWasBegunIsThereWhollyOrNotAtAllAndTheNextStartFinishesIt() {
        for (int kill = 0; kill < KILLS; kill++) {
            killInTheMiddle(kill);
        }
        try (var bundle = start()) {
            var journey = new RestJourney(bundle);
            finish(bundle, journey);
            for (var number : decided) {
                // each later one renewed the one before
                journey.download(number, number.equals(last(decided)) ? "VALID" : "REPLACED");
                Signatures.assertSigned(
                        journey.applicant.bytes("/applications/" + number + "/licence", "application/pdf"));
            }
            bundle.signal("INT");
            bundle.exitCode(SHORT);
        }
        var records = records();
        assertThat(decided).hasSize(KILLS);
        assertThat(drafts).hasSize(KILLS).allMatch(records::submittedWhollyOrNotAtAll);
        records.assertNumbersWithoutGap();
        records.assertOneLicencePerIssuedApplication();
        records.assertChainsVerify();
    }

    private void killInTheMiddle(int kill) {
        try (var bundle = start()) {
            var journey = new RestJourney(bundle);
            finish(bundle, journey);
            decided.add(journey.prepared());
            // for another place: the signature under way may end what a renewal would renew
            drafts.add(journey.draftElsewhere());
            journey.attach(last(drafts), "letter of " + kill);
            var declarations = journey.declarations();
            var etag = journey.own(last(drafts), "").etag();
            var signing = inBackground(() -> journey.trySign(last(decided)));
            var submission = inBackground(() -> journey.handIn(last(drafts), declarations, etag));
            wait(kill, submission);
            bundle.signal("KILL");
            bundle.exitCode(SHORT);
            check(status(submission) == 201, status(signing) == 200);
        }
    }

    /** What was acknowledged is there; what was not is there wholly or not at all. */
    private void check(boolean submitted, boolean signed) {
        var records = records();
        assertThat(records.submittedWhollyOrNotAtAll(last(drafts)) || !submitted)
                .as("the acknowledged submission is there")
                .isTrue();
        var recorded = records.count(
                "select count(*) from signing_request s join licence_application a on a.id = s.application_id"
                        + " where a.number = ? and s.status = 'RECORDED'",
                last(decided));
        assertThat(recorded).isBetween(signed ? 1L : 0L, 1L);
        records.assertOneLicencePerIssuedApplication();
        records.assertChainsVerify();
        // as if the two minutes of the lease were over
        records.change("update signing_request set lease_until = intended_at where lease_until is not null");
    }

    /** The applicant submits and the signatory signs what the last kill left undone. */
    private void finish(Bundle bundle, RestJourney journey) {
        if (drafts.isEmpty()) {
            return;
        }
        var draft = last(drafts);
        if (journey.own(draft, "").text("status").equals("DRAFT")) {
            RestJourney.ok(201, journey.handIn(draft));
        }
        var file = last(decided);
        bundle.await(SHORT, () -> issued(journey, file) || journey.trySign(file).status() == 200);
        assertThat(issued(journey, file)).isTrue();
    }

    private static boolean issued(RestJourney journey, String number) {
        return journey.own(number, "/licence").status() == 200;
    }

    private static void wait(int kill, CompletableFuture<Answer> submission) {
        if (kill == MOMENTS.size()) {
            submission.join();
        } else {
            Moment.in(
                    kill < MOMENTS.size()
                            ? MOMENTS.get(kill)
                            : RandomGenerator.getDefault().nextInt(LONGEST));
        }
    }

    private static CompletableFuture<Answer> inBackground(Supplier<Answer> request) {
        return CompletableFuture.supplyAsync(request, command -> new Thread(command).start());
    }

    /** 0 if no answer came. */
    private static int status(CompletableFuture<Answer> request) {
        return request.handle((answer, failed) -> {
                    if (failed != null) {
                        assertThat(failed).hasRootCauseInstanceOf(IOException.class);
                    }
                    return answer == null ? 0 : answer.status();
                })
                .join();
    }

    private static String last(List<String> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    private Bundle start() {
        return Bundle.demonstration("crash", Map.of("LICENSING_DATA", data.toString()));
    }

    /** The file that the dead process left. */
    private Records records() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + data.resolve("licensing").toAbsolutePath() + ";IFEXISTS=TRUE");
        source.setUser("licensing");
        source.setPassword("licensing");
        return new Records(source);
    }
}
