package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.DataFolder;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The folder {@code signing} of the data folder and what works with it.
 *
 * <p>{@code signers} holds one PKCS#12 file per signatory, {@code seals} one per agency, {@code trust} what operators believe, {@code demonstration} the
 * authority of a demonstration, which production neither makes nor believes.
 */
@ApplicationScoped
public class SigningFolder {

    /** Where the web module publishes the demonstration's revocation list, below the public address. */
    public static final String REVOCATION_LIST_PATH = "/licensing/demonstration.crl";

    @Inject
    DataFolder data;

    @Inject
    Settings settings;

    @Inject
    @RealTime
    Clock realTime;

    Path path() {
        return data.of("signing");
    }

    /**
     * The demonstration's authority.
     *
     * @throws IllegalStateException in production
     */
    @Produces
    @Singleton
    DemonstrationAuthority authority() {
        if (settings.profile().production()) {
            throw new IllegalStateException("production has no demonstration authority");
        }
        var list = URI.create(settings.text(Setting.PUBLIC_ADDRESS) + REVOCATION_LIST_PATH);
        return DemonstrationAuthority.open(path(), list, realTime);
    }

    @Produces
    @ApplicationScoped
    DocumentSigner signer(SigningTrust trust) {
        return new LocalCertificateSigner(DemonstrationAuthority.signers(path()), trust::current, realTime);
    }

    @Produces
    @ApplicationScoped
    DocumentSealer sealer(SigningTrust trust, SecretBox secrets) {
        return new LocalSealer(DemonstrationAuthority.seals(path()), trust::current, secrets, realTime);
    }

    @Produces
    @Singleton
    SignatureValidator validator() {
        return new SignatureValidator(realTime);
    }
}
