package id.onestop.licensing.ear;

import static org.junit.jupiter.api.Assertions.*;

import java.io.File;
import java.net.URI;
import java.net.http.*;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ServerSession.class, ArquillianExtension.class})
class ServerIT {
    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("licensing.target"), "licensing.ear"));
    }

    @Test
    void theEarAnswersOnTheServer() throws Exception {
        assertEquals(200, get("/licensing/api/licences/1").statusCode());
        assertEquals(401, get("/licensing/api/licences/secret").statusCode());
        assertTrue(get("/licensing/api/licences/signed/check").body().startsWith("PAdES-BASELINE-B"));
        var page = get("/licensing/index.xhtml");
        assertTrue(page.headers().firstValue("Server").isEmpty());
        String cookie = page.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.matches("(?i)__Host-licensing=[^;]+; Path=/; Secure; HttpOnly; SameSite=lax"), cookie);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(System.getProperty(PayaraServer.READY) + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
