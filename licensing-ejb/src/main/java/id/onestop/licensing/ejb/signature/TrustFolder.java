package id.onestop.licensing.ejb.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which operators put the certificates of believed authorities ({@code *.crt}, {@code *.pem}) and their
 * revocation lists ({@code *.crl}).
 */
final class TrustFolder {

    private final Path folder;

    TrustFolder(Path folder) {
        this.folder = folder;
    }

    /** What lies in the folder now; nothing if it is not there. */
    TrustMaterial read() {
        if (!Files.isDirectory(folder)) {
            return new TrustMaterial(List.of(), List.of());
        }
        var anchors = new ArrayList<X509Certificate>();
        var lists = new ArrayList<X509CRL>();
        try (Stream<Path> files = Files.list(folder)) {
            var factory = CertificateFactory.getInstance("X.509");
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".crt") || name.endsWith(".pem")) {
                    anchors.addAll(certificates(factory, file));
                } else if (name.endsWith(".crl")) {
                    lists.add(revocationList(factory, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("%s holds something else than certificates and lists".formatted(folder), e);
        }
        return new TrustMaterial(anchors, lists);
    }

    private static List<X509Certificate> certificates(CertificateFactory factory, Path file)
            throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            return factory.generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    private static X509CRL revocationList(CertificateFactory factory, Path file)
            throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            return (X509CRL) factory.generateCRL(in);
        }
    }
}
