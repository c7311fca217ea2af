package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Powers of attorney: one person carries one application for another. */
@Path("/v1/powers-of-attorney")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class PowersResource {

    private static final String GIVEN = "v1/powers-of-attorney/";

    @Inject
    PowerService powers;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "Powers that the caller gave or holds, newest first")
    public PowerPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(powers.page(before, most + 1), most, power -> Long.toString(power.id()));
        return new PowerPage(page.items().stream().map(PowerResponse::from).toList(), page.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gives a power for one application and answers with the code to pass on",
            description =
                    "The code is shown this once, and again to the same command with the same key; it lasts a week"
                            + " and works once. The proxy begins a file of its own, unless startedFrom names an own draft, which is"
                            + " shared; or it names the application whose licence is renewed or replaced.")
    public PowerCodeResponse give(
            @Nullable BeginApplicationRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = request == null ? new BeginApplicationRequest(null, null, null, null) : request;
        var agency = asked.text("agency", wanted.agency(), 40);
        var service = asked.text("service", wanted.service(), 80);
        var kind = asked.choice("kind", wanted.kind(), ApplicationKind.class).orElse(ApplicationKind.NEW);
        var from = asked.optionalText("startedFrom", wanted.startedFrom(), 80);
        asked.require();
        var command = new BeginApplication(agency, service, kind, from.orElse(null));
        return commands.told(
                seed -> GIVEN + powers.give(command, seed).id(),
                (address, seed) ->
                        new PowerCodeResponse(powers.tell(Long.parseLong(address.substring(GIVEN.length())), seed)
                                .code()));
    }

    @POST
    @Path("taken")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a power with its code and begins the application in the principal's name")
    public CreatedResponse take(@Nullable PowerCodeRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var code = asked.text("code", request == null ? null : request.code(), 40);
        asked.require();
        return commands.once(() -> ApplicationsResource.PATH + powers.take(code));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public PowerResponse one(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("POWER_NOT_FOUND");
        }
        return PowerResponse.from(powers.find(Long.parseLong(id)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a power; the proxy no longer sees the file")
    public void end(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var power = one(id);
        Preconditions.require(ifMatch, power.version());
        powers.end(Long.parseLong(power.id()));
    }
}
