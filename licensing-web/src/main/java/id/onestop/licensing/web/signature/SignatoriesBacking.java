package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.CertificateService;
import id.onestop.licensing.ejb.signature.SignatoryCertificate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everybody who can sign, with the certificate and how long it lasts. */
@Named
@RequestScoped
public class SignatoriesBacking {

    @Inject
    CertificateService certificates;

    private List<SignatoryCertificate> rows = List.of();

    public void load() {
        rows = certificates.list();
    }

    public List<SignatoryCertificate> getRows() {
        return rows;
    }

    /** How many have none, or one that is about to expire. */
    public long getWanting() {
        return rows.stream().filter(SignatoryCertificate::wanting).count();
    }
}
