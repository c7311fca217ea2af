package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By REST: a fault that the first return should have named goes back only with the consent of the superior's post. */
@ExtendWith(BundleSession.class)
class LateReturnIT {

    private static final String LATE = """
            {"verdict": "FAULTY", "reasonCode": "akun-mppd-tidak-ditemukan", "cure": "Buat akun MPPD."}""";

    @Test
    void whatWasOverlookedGoesBackWithAnApologyOnly(Bundle bundle) {
        var journey = new RestJourney(bundle);
        var number = journey.draft();
        journey.submit(number, "first letter of " + number);
        journey.returnIt(number);
        journey.submit(number, "second letter of " + number);
        findLateFault(journey.officer, number);

        assertThat(ok(422, act(journey.officer, number, "returns", "{}")).text("code"))
                .isEqualTo("RETURN_NEEDS_CONSENT");
        ok(422, act(journey.officer, number, "return-consent", "{}"));
        ok(200, act(journey.officer, number, "return-consent", "{\"reason\": \"Terlewat.\", \"note\": \"Maaf.\"}"));
        takeBack(journey, number);
        ok(200, act(journey.officer, number, "return-consent", "{\"reason\": \"Terlewat.\", \"note\": \"Maaf.\"}"));
        ok(409, act(journey.coordinator, number, "return-consent/approval", null));
        ok(200, RestJourney.take(journey.coordinator, number));
        assertThat(ok(200, journey.coordinator.get("/files/" + number + "/return-consent"))
                        .text("reason"))
                .isEqualTo("Terlewat.");
        var returned = ok(200, act(journey.coordinator, number, "return-consent/approval", null));

        assertThat(returned.text("status")).isEqualTo("RETURNED");
        var returns = list(ok(200, journey.own(number, "/returns")));
        assertThat(returns).hasSize(2);
        assertThat(returns.get(0)).doesNotContainKey("consent");
        assertThat(returns.get(1)).containsKey("consent").containsEntry("note", "Maaf.");
        assertThat(maps(returns.get(1).get("faults")).get(0).get("overlookedSince"))
                .hasToString("1");
        journey.cancel(number);
    }

    /** Whoever asked holds the file again; nobody else takes the request back. */
    private static void takeBack(RestJourney journey, String number) {
        var path = "/files/" + number + "/return-consent";
        ok(428, journey.officer.send("DELETE", path, null));
        ok(403, journey.coordinator.send("DELETE", path, null, "If-Match", "*"));
        assertThat(ok(200, journey.officer.send("DELETE", path, null, "If-Match", "*"))
                        .text("status"))
                .isEqualTo("SUBMITTED");
        assertThat(ok(200, journey.officer.get(path)).text("state")).isEqualTo("WITHDRAWN");
        ok(409, journey.officer.send("DELETE", path, null, "If-Match", "*"));
    }

    private static void findLateFault(Rest officer, String number) {
        ok(200, RestJourney.take(officer, number));
        var file = ok(200, officer.get("/files/" + number));
        var etag = file.etag();
        for (var requirement : maps(file.json().get("requirements"))) {
            var found = requirement.get("code").equals("akun-mppd") ? LATE : "{\"verdict\": \"CONFORMS\"}";
            var path = "/files/" + number + "/checks/" + requirement.get("code");
            etag = ok(200, officer.send("PUT", path, found, "If-Match", etag)).etag();
        }
    }

    private static Answer act(Rest official, String number, String action, String body) {
        var version = ok(200, official.get("/files/" + number + "/progress")).etag();
        return official.send("POST", "/files/" + number + "/" + action, body, "If-Match", version);
    }
}
