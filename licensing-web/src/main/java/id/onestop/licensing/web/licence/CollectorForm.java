package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/** What is asked of whoever fetches a licence at the counter, with the proof of it. */
public abstract class CollectorForm {

    private @Nullable String recipient;
    private @Nullable String name;
    private @Nullable String identity;
    private @Nullable String note;
    private @Nullable Part proof;

    @Nullable
    Recipient recipient() {
        return word(recipient, Recipient.class);
    }

    @Nullable
    IdentityShown identity() {
        return word(identity, IdentityShown.class);
    }

    private static <E extends Enum<E>> @Nullable E word(@Nullable String text, Class<E> words) {
        return text == null || text.isEmpty() ? null : Enum.valueOf(words, text);
    }

    /** The proof that was sent; {@code null} where none was, or an empty one. */
    @Nullable
    Part sentProof() {
        return proof == null || proof.getSize() == 0 ? null : proof;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable String identity) {
        this.identity = identity;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Part getProof() {
        return proof;
    }

    public void setProof(@Nullable Part proof) {
        this.proof = proof;
    }
}
