package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.ejb.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Remembers on disk, until it is recorded, that a paper was signed: what a crash between act and record would lose. */
@ApplicationScoped
class SignedPapers {

    @Inject
    DataFolder data;

    void keep(long requestId, Sha256 signed, SignatureEvidence evidence) {
        var note = Json.createObjectBuilder()
                .add("sha256", signed.hex())
                .add("provider", evidence.providerName())
                .add("document", evidence.providerDocumentId() == null ? "" : evidence.providerDocumentId())
                .add("subject", evidence.certificateSubject())
                .add("issuer", evidence.certificateIssuer())
                .add("serial", evidence.certificateSerial())
                .add("signedAt", evidence.signedAt().toString())
                .build();
        try {
            var aside = Files.createTempFile(folder(), "new-", ".tmp");
            Files.writeString(aside, note.toString());
            Files.move(aside, file(requestId), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The signature of a request that is not recorded yet. */
    Optional<Signed> find(long requestId) {
        if (!Files.isRegularFile(file(requestId))) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file(requestId)))) {
            return Optional.of(read(reader.readObject()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void drop(long requestId) {
        try {
            Files.deleteIfExists(file(requestId));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static Signed read(JsonObject note) {
        var document = note.getString("document");
        return new Signed(
                new Sha256(note.getString("sha256")),
                new SignatureEvidence(
                        note.getString("provider"),
                        document.isEmpty() ? null : document,
                        note.getString("subject"),
                        note.getString("issuer"),
                        note.getString("serial"),
                        Instant.parse(note.getString("signedAt"))));
    }

    private Path folder() {
        return data.of("signed");
    }

    private Path file(long requestId) {
        return folder().resolve(requestId + ".json");
    }

    /** A signed paper and who signed it. */
    record Signed(Sha256 sha256, SignatureEvidence evidence) {}
}
