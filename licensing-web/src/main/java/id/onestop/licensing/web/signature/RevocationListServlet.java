package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.DemonstrationAuthority;
import id.onestop.licensing.ejb.signature.SigningFolder;
import id.onestop.licensing.web.shared.Demonstration;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CRLException;

/** Publishes the revocation list of the demonstration authority where its certificates say it is; production has none. */
@WebServlet(SigningFolder.REVOCATION_LIST_PATH)
public class RevocationListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Instance<DemonstrationAuthority> authority;

    @Inject
    transient Demonstration demonstration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!demonstration.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.setContentType("application/pkix-crl");
            response.getOutputStream().write(authority.get().revocationList().getEncoded());
        } catch (CRLException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
