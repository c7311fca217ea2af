package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.signature.DemonstrationCertificates.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** The demonstration authority's revocation list: a file that is replaced whole, never written into. */
final class DemonstrationRevocations {

    private static final String FILE = "authority.crl";
    private static final Duration FRESH = Duration.ofDays(1);

    private final DemonstrationCertificates certificates = new DemonstrationCertificates();
    private final Path home;
    private final Issuer issuer;
    private final Clock realTime;

    DemonstrationRevocations(Path home, Issuer issuer, Clock realTime) {
        this.home = home;
        this.issuer = issuer;
        this.realTime = realTime;
    }

    /** The list in force; one that is a day old is replaced first. */
    synchronized X509CRL current() {
        X509CRL known = stored();
        return known != null && isFresh(known) ? known : publish(serials(known));
    }

    synchronized void revoke(X509Certificate certificate) {
        var serials = new ArrayList<>(serials(stored()));
        serials.add(certificate.getSerialNumber());
        publish(serials);
    }

    private boolean isFresh(X509CRL list) {
        return realTime.instant().isBefore(list.getThisUpdate().toInstant().plus(FRESH));
    }

    private static List<BigInteger> serials(@Nullable X509CRL list) {
        return list == null || list.getRevokedCertificates() == null
                ? List.of()
                : list.getRevokedCertificates().stream()
                        .map(X509CRLEntry::getSerialNumber)
                        .toList();
    }

    private @Nullable X509CRL stored() {
        Path file = home.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (var in = Files.newInputStream(file)) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509CRL publish(List<BigInteger> serials) {
        try {
            var list = certificates.revocationList(issuer, serials, realTime.instant());
            Path aside = Files.createTempFile(home, "new-", ".tmp");
            Files.write(aside, list.getEncoded());
            Files.move(aside, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
