package id.onestop.licensing.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small secrets with AES-256-GCM and makes keyed hashes (HMAC-SHA256) of them.
 *
 * <p>A sealed text names its key, so a text of another installation is told from a changed one. The purpose is part of what is
 * sealed: a text sealed for one cannot be opened for another. The keys for sealing and for hashing are derived from the one
 * in the settings and never equal.
 */
@ApplicationScoped
public class SecretBox {

    private static final String FORMAT = "v1";
    private static final int SHORTEST_KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    private byte[] sealing = new byte[0];
    private byte[] hashing = new byte[0];
    private String keyId = "";

    @PostConstruct
    void load() {
        String text = settings.text(Setting.IDENTITY_KEY);
        if (text.length() < SHORTEST_KEY) {
            throw new IllegalStateException("%s must have at least %d characters."
                    .formatted(Setting.IDENTITY_KEY.environmentVariable(), SHORTEST_KEY));
        }
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        sealing = hmac(key, "licensing sealing");
        hashing = hmac(key, "licensing hashing");
        keyId = HexFormat.of().formatHex(hmac(key, "licensing key id"), 0, 4);
    }

    /** Whether the key is the one that everybody can read in the source: production refuses to start with it. */
    public boolean isDefault() {
        return settings.text(Setting.IDENTITY_KEY).equals(Setting.IDENTITY_KEY.otherwise());
    }

    public String seal(String purpose, String plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, purpose, plain.getBytes(StandardCharsets.UTF_8));
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return FORMAT + "." + keyId + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /**
     * Opens what was sealed for the same purpose.
     *
     * @throws IllegalStateException if a single bit differs, the purpose is another one or the key is unknown
     */
    public String open(String purpose, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORMAT) || !parts[1].equals(keyId)) {
            throw new IllegalStateException("sealed with an unknown key or format");
        }
        byte[] whole = Base64.getUrlDecoder().decode(parts[2]);
        if (whole.length <= NONCE) {
            throw new IllegalStateException("sealed text is too short");
        }
        var nonce = new byte[NONCE];
        var rest = new byte[whole.length - NONCE];
        ByteBuffer.wrap(whole).get(nonce).get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, purpose, rest), StandardCharsets.UTF_8);
    }

    /** Equal for equal texts of one purpose, and useless without the key; 64 hexadecimal digits. */
    public String keyedHash(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(hashing, purpose + "\n" + text));
    }

    private byte[] crypt(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(sealing, "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((keyId + "\n" + purpose).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret was changed or sealed for another purpose", e);
        }
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
}
