package id.onestop.licensing.ejb.signature;

import java.util.Arrays;

/**
 * What opens a signer's key for one act: typed for it, kept nowhere, overwritten afterwards.
 *
 * <p>With a remote provider it may as well be a one-time code.
 */
public final class Passphrase implements AutoCloseable {

    private final char[] signs;

    private Passphrase(char[] signs) {
        this.signs = signs;
    }

    /** Takes over the array; {@link #close} overwrites it. */
    public static Passphrase of(char[] signs) {
        return new Passphrase(signs);
    }

    /** The signs themselves, not a copy: nobody keeps them longer than the passphrase lives. */
    char[] reveal() {
        return signs;
    }

    @Override
    public void close() {
        Arrays.fill(signs, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase ***";
    }
}
