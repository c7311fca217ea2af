package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Officials.Official;
import id.onestop.licensing.ear.Rest.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * One application of any service on its way by REST: asks the API what is to be done next, and lets whoever may do it.
 *
 * <p>It knows what an act of each kind of step says, and nothing of services, posts or the order of steps.
 */
final class ServiceFile {

    private static final String CONFORMS = "{\"verdict\": \"CONFORMS\"}";

    final Officials officials;
    final Rest applicant;
    final Rest stranger;

    private final String service;
    private final List<String> walked = new ArrayList<>();
    private String number = "";
    private int papers;

    ServiceFile(Endpoint site, String agency, String service, String applicant) {
        this(site, Officials.of(site, agency), agency, service, applicant);
    }

    ServiceFile(Endpoint site, Officials officials, String agency, String service, String applicant) {
        this.officials = officials;
        this.applicant = Officials.applicant(site, applicant);
        this.stranger = Rest.anybody(site);
        this.service = "/agencies/" + agency + "/services/" + service;
    }

    String number() {
        return number;
    }

    /** A draft with these answers, with what the registers say, and with every file that is still missing. */
    void draft(String answers) {
        var names = service.split("/");
        var body = "{\"agency\": \"%s\", \"service\": \"%s\"}".formatted(names[2], names[4]);
        number = ok(201, applicant.send("POST", "/applications", body)).text("id");
        ok(200, applicant.send("PATCH", own(""), "{\"answers\": " + answers + "}", "If-Match", version()));
        ok(200, applicant.send("POST", own("/registers"), null, "If-Match", version()));
        for (var requirement : maps(definition().get("requirements"))) {
            if (requirement.containsKey("mediaTypes") && isMissing(requirement.get("code"))) {
                attach(requirement.get("code").toString());
            }
        }
    }

    private boolean isMissing(Object code) {
        return maps(ok(200, applicant.get(own(""))).json().get("requirements")).stream()
                .anyMatch(one -> code.equals(one.get("code")) && !"DONE".equals(one.get("status")));
    }

    /** Lays one file to a requirement, and takes away what lay there. */
    void attach(String requirement) {
        for (var old : list(ok(200, applicant.get(own("/documents"))))) {
            if (requirement.equals(old.get("requirement"))) {
                var tag = "\"" + old.get("version") + "\"";
                ok(204, applicant.send("DELETE", own("/documents/" + old.get("id")), null, "If-Match", tag));
            }
        }
        boolean photo = requirement.equals("pas-foto");
        var path =
                own("/documents?requirement=" + requirement + "&fileName=" + requirement + (photo ? ".png" : ".pdf"));
        ok(
                201,
                applicant.send(
                        "POST",
                        path,
                        photo ? "image/png" : "application/pdf",
                        photo ? picture() : Letter.pdf(number + " " + requirement + " " + ++papers)));
    }

    void submit() {
        var declarations = maps(ok(200, applicant.get(own(""))).json().get("declarations")).stream()
                .map(one -> "\"" + one.get("code") + "\"")
                .collect(Collectors.joining(", ", "{\"declarations\": [", "]}"));
        ok(201, applicant.send("POST", own("/submission"), declarations, "If-Match", version()));
        ok(200, applicant.get(own("/receipt")));
        walked.add("submitted");
    }

    /** The applicant gives it up. */
    void cancel() {
        ok(204, applicant.send("POST", own("/cancellation"), null, "If-Match", version()));
    }

    /** Whoever checks the file finds this one fault, and the applicant reads it. */
    void giveBack(String requirement, String reason) {
        var official = take();
        check(official, requirement, """
            {"verdict": "FAULTY", "reasonCode": "%s", "cure": "Perbaiki, lalu kirim lagi."}\
            """.formatted(reason));
        assertThat(ok(200, act(official, "returns", "{\"note\": \"Satu hal saja.\"}"))
                        .text("status"))
                .isEqualTo("RETURNED");
        assertThat(list(ok(200, applicant.get(own("/returns"))))).hasSize(1);
        assertThat(ok(200, applicant.get(own(""))).response().body()).contains("Perbaiki, lalu kirim lagi.", reason);
        walked.add("returned by " + official.name());
    }

    /** Carries the file up to a step, which stays undone. */
    void carryTo(String step) {
        while (!step.equals(current().get("step"))) {
            doNext();
        }
    }

    /** Carries it to its end. */
    void carryToTheEnd() {
        while (progress().json().get("current") != null) {
            doNext();
        }
        if ("ISSUED".equals(progress().text("status"))) {
            download();
        }
        assertThat(progress().text("status")).isEqualTo("HANDED_OVER");
    }

    /** Does what the open step asks. */
    void doNext() {
        answerForOffices();
        var step = current();
        var official = take();
        switch (step.get("kind").toString()) {
            case "COMPLETENESS_CHECK" -> accept(official);
            case "VERIFICATION", "PARAF" -> ok(200, act(official, "verification", "{}"));
            case "DECISION" -> decide(official);
            case "SIGNATURE" -> ok(200, sign(official));
            case "PRINT" -> print(official);
            case "WET_SIGNATURE" -> ok(200, signByHand(official));
            case "NUMBERING" -> ok(200, act(official, "paper/number", null));
            case "HAND_OVER" -> handOver(official);
            default -> throw new AssertionError("nobody here knows how to do " + step);
        }
        walked.add(step.get("step") + ": " + official.name());
    }

    /** Every office that was asked about the file recommends it. */
    private void answerForOffices() {
        if (maps(progress().json().get("asked")).isEmpty()) {
            return;
        }
        var office = officials.at("perekomendasi");
        var question = list(ok(200, office.rest().get("/recommendations?limit=50"))).stream()
                .filter(one -> number.equals(one.get("number")))
                .findFirst()
                .orElseThrow();
        var path = "/recommendations/" + question.get("id");
        var tag = ok(200, office.rest().get(path)).etag();
        var taken = ok(200, office.rest().send("PUT", path + "/claim", null, "If-Match", tag));
        var given = "{\"outcome\": \"RECOMMENDED\", \"letterNumber\": \"440/1/DINKES\"}";
        ok(200, office.rest().send("POST", path + "/answer", given, "If-Match", taken.etag()));
        walked.add(question.get("step") + ": " + office.name());
    }

    private void accept(Official official) {
        check(official, "", CONFORMS);
        ok(200, act(official, "acceptance", null));
    }

    private void check(Official official, String requirement, String finding) {
        var file = ok(200, official.rest().get(file("")));
        var tag = file.etag();
        for (var one : maps(file.json().get("requirements"))) {
            var said = requirement.equals(one.get("code")) ? finding : CONFORMS;
            var path = file("/checks/" + one.get("code"));
            tag = ok(200, official.rest().send("PUT", path, said, "If-Match", tag))
                    .etag();
        }
    }

    /** A grant alone where the signature is another act; the answer says where it is not. */
    private void decide(Official official) {
        var granted = act(official, "grant", "{}");
        if (granted.status() == 422) {
            assertThat(granted.text("code")).isEqualTo("DECISION_SIGNS");
            granted = sign(official);
        }
        ok(200, granted);
    }

    private Answer sign(Official official) {
        return act(official, "signature", "{\"passphrase\": \"" + official.password() + "\"}");
    }

    /** Numbered stocks ask for the serial; plain paper has none. */
    private void print(Official official) {
        var printed = act(official, "paper/prints", "{}");
        if (printed.status() == 422) {
            assertThat(printed.response().body()).contains("SHEET_SERIAL_MISSING");
            var serial = Integer.toString(100_000 + Math.floorMod(number.hashCode(), 800_000));
            printed = act(official, "paper/prints", "{\"serial\": \"" + serial + "\"}");
        }
        ok(200, printed);
        assertThat(official.rest().bytes(file("/paper/print"), "application/pdf"))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        ok(200, act(official, "paper/completion", null));
    }

    Answer signByHand(Official official) {
        var query = "?stamped=true&archivePlace=Lemari%203&fileName=surat.pdf&signedOn="
                + LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var scan = Letter.pdf(number + " signed " + ++papers);
        return official.rest()
                .send("POST", file("/paper/signature" + query), "application/pdf", scan, "If-Match", tag(official));
    }

    /** Nothing leaves the counter before it has seen the papers that the standard wants to see. */
    private void handOver(Official official) {
        var waiting = list(ok(200, official.rest().get("/hand-overs?limit=100")));
        assertThat(waiting).anySatisfy(one -> assertThat(one).containsEntry("number", number));
        var seen = "/counter/files/" + number + "/papers";
        var papers = ok(200, official.rest().get(seen));
        var asked = maps(papers.json().get("asked"));
        if (!asked.isEmpty()) {
            assertThat(ok(422, collect(official)).text("code")).isEqualTo("PAPERS_NOT_SEEN");
        }
        for (var one : asked) {
            var path = seen + "/" + one.get("requirement") + "/" + one.get("kind");
            ok(428, official.rest().send("PUT", path, null));
            papers = ok(200, official.rest().send("PUT", path, null, "If-Match", papers.etag()));
        }
        ok(200, collect(official));
    }

    private Answer collect(Official official) {
        var form = new FormBody()
                .field("recipient", "HOLDER")
                .field("identity", "KTP")
                .file("proof", "bukti.pdf", "application/pdf", Letter.pdf(number + " received " + ++papers));
        return official.rest()
                .send("POST", "/hand-overs/" + number + "/proof", form.type(), form.bytes(), "If-Match", tag(official));
    }

    private void download() {
        var path = own("/licence");
        var licence = applicant.get(path, "Accept", "application/pdf");
        if (licence.status() == 422) {
            assertThat(licence.text("code")).isEqualTo("SURVEY_PENDING");
            var reason = "{\"reason\": \"NO_TIME\"}";
            ok(428, applicant.send("POST", own("/survey-skip"), reason));
            ok(204, applicant.send("POST", own("/survey-skip"), reason, "If-Match", version()));
        }
        assertSigned();
        walked.add("downloaded");
    }

    /** The applicant's own file, as an independent reader sees it. */
    void assertSigned() {
        Signatures.assertSigned(applicant.bytes(own("/licence"), "application/pdf"));
    }

    /** What a stranger learns by the code that stands on the licence. */
    Map<String, Object> verified() {
        var licence = ok(200, applicant.get(own("/licence"), "Accept", "application/json"));
        var answer = ok(200, stranger.get("/licence-verifications/" + licence.text("code")));
        assertThat(answer.text("status")).isEqualTo("VALID");
        @SuppressWarnings("unchecked")
        var facts = (Map<String, Object>) answer.json().get("licence");
        return facts;
    }

    /** What became of the sheets on which the letter was printed. */
    List<String> sheets() {
        var paper = ok(200, officials.at("back-office").rest().get(file("/paper")));
        return maps(paper.json().get("sheets")).stream()
                .map(sheet -> sheet.get("state")
                        + (sheet.containsKey("spoiledReason") ? " " + sheet.get("spoiledReason") : ""))
                .toList();
    }

    /** Rows of the control card in which somebody acted by a decree: content and post. */
    List<String> byDecree(String decree) {
        return maps(ok(200, applicant.get(own("/control-card"))).json().get("rows")).stream()
                .filter(row -> decree.equals(side(row).get("decree")))
                .map(row -> row.get("content") + " by " + side(row).get("post"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> side(Map<String, Object> row) {
        return (Map<String, Object>) row.get("from");
    }

    /** What was done, by whom, in its order. */
    List<String> walked() {
        return walked;
    }

    Answer act(Official official, String action, String body) {
        return official.rest().send("POST", file("/" + action), body, "If-Match", tag(official));
    }

    Official take() {
        return officials.taker(number);
    }

    Answer progress() {
        return ok(200, applicant.get(own("/progress")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> current() {
        return (Map<String, Object>) progress().json().get("current");
    }

    private Map<String, Object> definition() {
        return ok(200, stranger.get(service)).json();
    }

    private String tag(Official official) {
        return ok(200, official.rest().get(file("/progress"))).etag();
    }

    private String version() {
        return ok(200, applicant.get(own(""))).etag();
    }

    private String own(String rest) {
        return "/applications/" + number + rest;
    }

    private String file(String rest) {
        return "/files/" + number + rest;
    }

    /** A small portrait. */
    static byte[] picture() {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        image.setRGB(150, 200, 0xffffff);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
