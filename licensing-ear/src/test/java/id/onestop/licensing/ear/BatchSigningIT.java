package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program of the signatory signs several letters with one passphrase, as the page does. */
@ExtendWith(BundleSession.class)
class BatchSigningIT {

    private static final String PATH = "/signing-batches";

    @Test
    void eachLetterIsAnActOfItsOwnAndAPassphraseIsAskedOnce(Bundle bundle) {
        var journey = new RestJourney(bundle);
        var number = journey.prepared();
        var both = "{\"numbers\": [\"" + number + "\", \"none\"], \"passphrase\": \"%s\"}";
        var preview = PATH + "/preview?number=" + number + "&number=none";

        // who does not decide begins nothing, and a wrong passphrase signs nothing
        ok(401, journey.stranger.send("POST", PATH, both.formatted("demo-bagas")));
        ok(403, journey.coordinator.send("POST", PATH, both.formatted("demo-bagas")));
        ok(403, journey.coordinator.get(preview));
        ok(422, journey.head.send("POST", PATH, "{\"numbers\": [], \"passphrase\": \"demo-bagas\"}"));
        ok(422, journey.head.send("POST", PATH, both.formatted("not this one")));
        assertThat(list(ok(200, journey.head.get(preview))))
                .singleElement()
                .satisfies(effect -> assertThat(effect)
                        .containsEntry("number", number)
                        .containsEntry("issues", true)
                        .containsEntry("obstacle", ""));

        var begun = ok(201, journey.head.send("POST", PATH, both.formatted("demo-bagas"), "Idempotency-Key", number));
        var again = ok(201, journey.head.send("POST", PATH, both.formatted("demo-bagas"), "Idempotency-Key", number));

        assertThat(again.text("id")).isEqualTo(begun.text("id"));
        assertThat(begun.header("Location")).endsWith("/api/v1" + PATH + "/" + begun.text("id"));
        var one = PATH + "/" + begun.text("id");
        bundle.await(
                Duration.ofSeconds(60),
                () -> "true".equals(ok(200, journey.head.get(one)).text("over")));
        var files = maps(ok(200, journey.head.get(PATH + "/last")).json().get("files"));
        assertThat(files).extracting(file -> file.get("state")).containsExactly("SIGNED", "FAILED");
        assertThat(files.get(0).get("licenceNumber").toString()).startsWith("503/");
        assertThat(files.get(1)).containsAllEntriesOf(Map.of("number", "none", "code", "APPLICATION_NOT_FOUND"));
        assertThat(list(ok(200, journey.head.get(preview)))).isEmpty();

        // of another signatory it is not found
        var elsewhere = Rest.of(bundle, "bagas.wirayudha@metro.example.id", "demo-bagas");
        assertThat(ok(200, elsewhere.get(one)).text("id")).isEqualTo(begun.text("id"));
        ok(404, Officials.of(bundle, "pekanbaru").at("kepala-dinas").rest().get(one));
        journey.download(number);
    }
}
