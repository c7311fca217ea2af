package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.Signing;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The signature under a licence: the decision to issue it. */
@Path("/v1/files/{number}/signature")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class SignatureResource {

    private static final int LONGEST = 200;

    @Inject
    FileService files;

    @Inject
    SeenVersion seen;

    @Inject
    Signing signing;

    @Inject
    LicenceService licences;

    /**
     * Opens the signer's key for this one act.
     *
     * @param passphrase kept nowhere
     */
    public record SignatureRequest(
            @Schema(required = true) @Nullable String passphrase) {

        @Override
        public String toString() {
            return "SignatureRequest";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Signs the licence of the file",
            description = "It is valid from here on, unless a signature by hand still follows (status UNKNOWN).")
    public LicenceResponse sign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SignatureRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var typed = asked.text("passphrase", request == null ? null : request.passphrase(), LONGEST);
        asked.require();
        try (var passphrase = Passphrase.of(typed.toCharArray())) {
            seen.during(version, () -> signing.sign(number, passphrase));
        }
        return LicenceResponse.from(licences.ofFile(number));
    }
}
