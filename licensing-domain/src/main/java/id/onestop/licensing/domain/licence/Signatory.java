package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The signatory of a letter at the moment of signing, as printed.
 *
 * @param post as letters write it; a substitute's begins with "Plt." or "Plh."
 * @param decree by which a substitute signs
 */
@Embeddable
public record Signatory(
        @Column(name = "signer_id", updatable = false) long accountId,
        @Column(name = "signer_name", updatable = false) String name,
        @Column(name = "signer_rank", updatable = false) String rank,
        @Column(name = "signer_nip", updatable = false) String nip,
        @Column(name = "signer_post", updatable = false) String post,

        @Column(name = "signer_decree", updatable = false) @Nullable
        String decree) {

    /** Whoever signs acts in the post that is printed, whatever he holds by now. */
    public Actor actor() {
        return new Actor(accountId, name, null, post, decree);
    }
}
