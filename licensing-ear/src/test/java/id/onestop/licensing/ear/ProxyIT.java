package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a power of attorney for one file: by REST and by pages, from the shared draft to the decision. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class ProxyIT {

    private static final String ADITYA = "aditya.mahendra@warga.example.id";

    @Test
    void aProxyFollowsTheFileThatHeCarriesToItsRejection(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        var proxy = Rest.of(bundle, ADITYA, "demo-aditya");
        var number = journey.draft();
        ok(404, proxy.get("/applications/" + number));
        var kind = ok(200, journey.own(number, "")).text("kind");
        var given = ok(
                200,
                journey.applicant.send(
                        "POST",
                        "/powers-of-attorney",
                        "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\", \"kind\": \"" + kind
                                + "\", \"startedFrom\": \"" + number + "\"}"));
        var taken = proxy.send("POST", "/powers-of-attorney/taken", "{\"code\": \"" + given.text("code") + "\"}");
        assertThat(ok(201, taken).text("id")).isEqualTo(number);

        journey.submit(number, "first letter of " + number);
        journey.returnIt(number);
        assertThat(list(ok(200, proxy.get("/applications/" + number + "/returns"))))
                .hasSize(1);
        journey.submit(number, "second letter of " + number);
        journey.prepare(number);
        ok(200, proxy.get("/applications/" + number + "/progress"));
        var page = Phone.signedIn(browser, bundle, ADITYA, "demo-aditya");
        page.open("/applications/" + number + "/progress");
        page.reads("Menunggu tanda tangan");
        journey.reject(number, "Tempat praktik di luar wilayah.");

        page.open("/applications/" + number + "/progress");
        page.reads("Tempat praktik di luar wilayah.");
        assertThat(page.page().locator("a[href*='from=" + number + "']").count())
                .isZero();
        ok(200, proxy.get("/applications/" + number + "/rejection.pdf", "Accept", "application/pdf"));
        ok(404, proxy.get("/applications/" + number + "/licence", "Accept", "application/pdf"));
    }
}
