package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.CertificateDesk;
import id.onestop.licensing.ejb.signature.CertificateService;
import id.onestop.licensing.ejb.signature.SignatoryCertificate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A signatory's own certificate, and the form for another one. */
@Named
@RequestScoped
public class CertificateBacking extends KeyStoreForm {

    @Inject
    CertificateService certificates;

    @Inject
    CertificateDesk desk;

    private @Nullable SignatoryCertificate own;

    public void load() {
        getOwn();
    }

    /** Takes the key store; the passphrase is used for the one look and kept nowhere. */
    public void enter() {
        take(desk::enter, "signature.certificate.entered", "/signing/certificate");
    }

    public SignatoryCertificate getOwn() {
        if (own == null) {
            own = certificates.own();
        }
        return own;
    }
}
