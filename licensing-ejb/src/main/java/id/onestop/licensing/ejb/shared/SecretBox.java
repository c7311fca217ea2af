package id.onestop.licensing.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small secrets with AES-256-GCM and makes keyed hashes (HMAC-SHA256) of them.
 *
 * <p>A sealed text names its key, so older ones open after a change of key as long as the old key is still configured as
 * {@code licensing.identity.key.previous}. The purpose is part of what is sealed: a text sealed for one cannot be opened for
 * another. Keys for sealing and for hashing are derived from the one master key and never equal.
 */
@ApplicationScoped
public class SecretBox {

    private static final String FORMAT = "v1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    MasterKey master;

    private final Map<String, byte[]> sealing = new LinkedHashMap<>();
    private byte[] hashing = new byte[0];
    private String current = "";

    @PostConstruct
    void open() {
        master.previous().ifPresent(old -> sealing.put(idOf(old), derive(old, "sealing")));
        byte[] key = master.key();
        current = idOf(key);
        sealing.put(current, derive(key, "sealing"));
        hashing = derive(key, "hashing");
    }

    /** Whether the key was generated on this machine instead of being set by its operator: production refuses to start. */
    public boolean isDefault() {
        return master.isDefault();
    }

    public String seal(String purpose, String plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, current, nonce, purpose, plain.getBytes(StandardCharsets.UTF_8));
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return FORMAT + "." + current + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /**
     * Opens what was sealed for the same purpose.
     *
     * @throws IllegalStateException if a single bit differs, the purpose is another one or the key is unknown
     */
    public String open(String purpose, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORMAT) || !sealing.containsKey(parts[1])) {
            throw new IllegalStateException("sealed with an unknown key or format");
        }
        byte[] whole = Base64.getUrlDecoder().decode(parts[2]);
        if (whole.length <= NONCE) {
            throw new IllegalStateException("sealed text is too short");
        }
        var nonce = new byte[NONCE];
        var rest = new byte[whole.length - NONCE];
        ByteBuffer.wrap(whole).get(nonce).get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, parts[1], nonce, purpose, rest), StandardCharsets.UTF_8);
    }

    /** Equal for equal texts of one purpose, and useless without the key; 64 hexadecimal digits. */
    public String keyedHash(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(hashing, purpose + "\n" + text));
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, String purpose, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(sealing.get(keyId), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((keyId + "\n" + purpose).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret was changed or sealed for another purpose", e);
        }
    }

    private static byte[] derive(byte[] key, String use) {
        return hmac(key, "licensing " + use);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
