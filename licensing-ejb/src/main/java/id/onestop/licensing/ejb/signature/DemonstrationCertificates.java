package id.onestop.licensing.ejb.signature;

import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Writes the demonstration's certificates and revocation lists, with the extensions that validators ask for. */
final class DemonstrationCertificates {

    /** Says in every name what these certificates are worth. */
    static final String WARNING = "DEMONSTRASI - TIDAK BERLAKU HUKUM";

    static final Duration SIGNER_LIFE = Duration.ofDays(3 * 365L);
    static final Duration LIST_LIFE = Duration.ofDays(30);

    private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365L);
    // clocks of two machines are never quite the same
    private static final Duration SKEW = Duration.ofHours(1);
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int SERIAL_BITS = 120;

    private final SecureRandom random = new SecureRandom();

    KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    X509Certificate authority(String name, KeyPair keys, Instant at)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var subject = name(name, null);
        var builder = new JcaX509v3CertificateBuilder(
                subject, serial(), notBefore(at), Date.from(at.plus(AUTHORITY_LIFE)), subject, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return new JcaX509CertificateConverter().getCertificate(builder.build(contentSigner(keys.getPrivate())));
    }

    X509Certificate signer(Signatory signatory, KeyPair keys, Issuer issuer, Instant at)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var builder = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded()),
                serial(),
                notBefore(at),
                Date.from(at.plus(SIGNER_LIFE)),
                name(signatory.name(), signatory.organisation()),
                keys.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions.createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
        builder.addExtension(Extension.cRLDistributionPoints, false, distributionPoint(issuer.listAddress()));
        return new JcaX509CertificateConverter().getCertificate(builder.build(contentSigner(issuer.key())));
    }

    X509CRL revocationList(Issuer issuer, List<BigInteger> revoked, Instant at)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var builder = new JcaX509v2CRLBuilder(issuer.certificate().getSubjectX500Principal(), Date.from(at));
        builder.setNextUpdate(Date.from(at.plus(LIST_LIFE)));
        revoked.forEach(number -> builder.addCRLEntry(number, Date.from(at), CRLReason.cessationOfOperation));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils()
                        .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(at.toEpochMilli())));
        return new JcaX509CRLConverter().getCRL(builder.build(contentSigner(issuer.key())));
    }

    /** Who gets a certificate. */
    record Signatory(String name, String organisation) {}

    /** Who gives one, and where it tells what it takes back. */
    record Issuer(X509Certificate certificate, PrivateKey key, URI listAddress) {
        @Override
        public String toString() {
            return "Issuer " + certificate.getSubjectX500Principal();
        }
    }

    private BigInteger serial() {
        return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
    }

    private static Date notBefore(Instant at) {
        return Date.from(at.minus(SKEW));
    }

    private static X500Name name(String common, @Nullable String organisation) {
        var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "ID");
        if (organisation != null) {
            name.addRDN(BCStyle.O, organisation);
        }
        return name.addRDN(BCStyle.OU, WARNING).addRDN(BCStyle.CN, common).build();
    }

    private static CRLDistPoint distributionPoint(URI address) {
        var names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address.toString()));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(names), null, null)});
    }

    private static ContentSigner contentSigner(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM).build(key);
    }
}
