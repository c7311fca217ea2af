package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.signature.CertificateDesk;
import id.onestop.licensing.ejb.signature.CertificateService;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SealDesk;
import id.onestop.licensing.ejb.signature.SealService;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** With which certificates the officials of the caller's agency sign, and the agency itself seals. */
@Path("/v1/signatories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class CertificatesResource {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_PASSPHRASE = 200;

    @Inject
    CertificateService certificates;

    @Inject
    CertificateDesk desk;

    @Inject
    SealService seals;

    @Inject
    SealDesk sealDesk;

    @GET
    @Operation(summary = "Everybody who can sign, with the certificate and how long it lasts")
    public SignatoryPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var known = certificates.list().stream().map(SignatoryResponse::from).toList();
        return Listing.within(
                known, cursor, Parameters.limit(limit), row -> Long.toString(row.account()), SignatoryPage::new);
    }

    @GET
    @Path("me")
    @Operation(summary = "The caller's own certificate")
    public SignatoryResponse own() {
        return SignatoryResponse.from(certificates.own());
    }

    @PUT
    @Path("me/certificate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes the caller's own key store; it must be valid, believed, and in the caller's name")
    public SignatoryResponse enter(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable CertificateRequest request) {
        Preconditions.require(ifMatch, own().version());
        var asked = new Parameters();
        var file = asked.text("file", request == null ? null : request.file(), LONGEST);
        var typed = asked.text("passphrase", request == null ? null : request.passphrase(), LONGEST_PASSPHRASE);
        asked.require();
        try (var passphrase = Passphrase.of(typed.toCharArray())) {
            desk.enter(decoded(file), passphrase);
        }
        return own();
    }

    @GET
    @Path("seal")
    @Operation(
            summary =
                    "The electronic seal of the caller's agency, with which the system issues what nobody decided in time")
    public SealResponse seal() {
        return SealResponse.from(seals.read());
    }

    @PUT
    @Path("seal/certificate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes the key store of the agency's seal; it must be valid, believed, and in the agency's name")
    public SealResponse enterSeal(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable SealRequest request) {
        Preconditions.require(ifMatch, seal().version());
        var asked = new Parameters();
        var file = asked.text("file", request == null ? null : request.file(), LONGEST);
        var typed = asked.text("passphrase", request == null ? null : request.passphrase(), LONGEST_PASSPHRASE);
        asked.require();
        try (var passphrase = Passphrase.of(typed.toCharArray())) {
            sealDesk.enter(decoded(file), passphrase);
        }
        return seal();
    }

    private static byte[] decoded(String file) {
        try {
            return Base64.getDecoder().decode(file.strip());
        } catch (IllegalArgumentException odd) {
            throw new Invalid(List.of(new FieldError("file", "CERTIFICATE_UNREADABLE")));
        }
    }
}
