package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive that operators deploy, on Payara Server: the same way below a context of its own. */
@ExtendWith({ServerSession.class, BrowserSession.class, ArquillianExtension.class})
class EarJourneyIT {

    private static final int LARGEST_VERIFICATION = 20_000;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Bundle.TARGET.resolve("licensing.ear").toFile());
    }

    /** An application on the server. */
    private record Site(String address) implements Endpoint {}

    private static Site site() {
        return new Site(PayaraServer.address() + "/licensing");
    }

    @Test
    void theArchiveIsReadyOnTheServer() {
        var ready = new Site(PayaraServer.address()).get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"", "\"UP\"");
        assertThat(ready.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void anApplicationBecomesALicenceThatAStrangerVerifies(Browser browser) {
        var journey = new RestJourney(site());
        var number = journey.carry();

        var licence = journey.own(number, "/licence");
        Signatures.assertSigned(journey.applicant.bytes("/applications/" + number + "/licence", "application/pdf"));
        var page = site().get("/verify/" + licence.text("code"), "Accept-Language", "id");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ratna Puspitasari", licence.text("number"))
                .doesNotContain("1872046209890002", "<script");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_VERIFICATION);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        isTooYoungToBeRenewed(browser);
    }

    /** The server has the months as delivered; other tests let a renewal begin at any time. */
    private static void isTooYoungToBeRenewed(Browser browser) {
        try (var ratna = Phone.signedIn(browser, site(), "ratna.puspitasari@warga.example.id", "demo-ratna")) {
            ratna.open("/applications/new?agency=metro&service=dokter-spesialis-mandiri");
            ratna.reads("dapat diperpanjang mulai");
            assertThat(ratna.page().locator("input[value^='RENEWAL:']").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/,                              200, text/html",
        "/verify/ABCD-EFGH-JKLM,         200, text/html",
        "/nothing-here,                  404, text/html",
        "/api/v1/agencies,               200, application/json",
        "/api/v1/nothing-here,           404, application/problem+json",
        "/api/v1/applications,           401, application/problem+json"
    })
    void everyAnswerCarriesTheSecurityHeaders(String path, int status, String type) {
        var answer = site().get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void theHomePageLeadsBelowTheContext() {
        var home = site().get("/");
        assertThat(home.body()).contains("href=\"/licensing/").doesNotContain("href=\"/verify", "action=\"/verify");
    }
}
