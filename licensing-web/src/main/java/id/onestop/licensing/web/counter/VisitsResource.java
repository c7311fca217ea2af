package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.counter.CounterVisit.Statement;
import id.onestop.licensing.domain.counter.IdentityPaper;
import id.onestop.licensing.ejb.application.AssistedFiles.Wanted;
import id.onestop.licensing.ejb.counter.AssistedApplicationService;
import id.onestop.licensing.ejb.counter.BeginVisit;
import id.onestop.licensing.ejb.counter.VisitService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People at the counter; what is begun here is filled and handed in as any application. */
@Path("/v1/counter/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class VisitsResource {

    private static final String PATH = "v1/counter/visits/";
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_NUMBER = 80;

    @Inject
    VisitService visits;

    @Inject
    AssistedApplicationService applications;

    @Inject
    Commands commands;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins to serve a person, with identity shown and consent given",
            description = "The number decides who it is; somebody unknown is registered without a password.")
    public CreatedResponse begin(@Nullable VisitRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = VisitRequest.orEmpty(request);
        var person = PersonRequest.person(wanted.person(), asked);
        var paper = asked.choice("paper", wanted.paper(), IdentityPaper.class);
        asked.require();
        return commands.once(() -> PATH
                + visits.begin(new BeginVisit(
                        person,
                        new Statement(
                                paper.orElse(null),
                                Boolean.TRUE.equals(wanted.faceMatches()),
                                Boolean.TRUE.equals(wanted.consented())))));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A person who is served today, with what the person has at this agency")
    public VisitResponse one(@PathParam("id") String id) {
        return VisitResponse.from(visits.open(key(id)));
    }

    @POST
    @Path("{id}/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins an application for the person, or for a principal whose power of attorney was shown",
            description =
                    "A renewal or replacement names the licence before in startedFrom; a proxy takes over no answers."
                            + " The answer leads to the application, where answers, documents and submission go on.")
    public CreatedResponse beginApplication(
            @PathParam("id") String id,
            @Nullable AssistedApplicationRequest request,
            @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var said = AssistedApplicationRequest.orEmpty(request);
        var service = asked.text("service", said.service(), LONGEST_CODE);
        var kind = asked.choice("kind", said.kind(), ApplicationKind.class).orElse(ApplicationKind.NEW);
        var letter = asked.date("letterDate", said.letterDate());
        var from = asked.optionalText("startedFrom", said.startedFrom(), LONGEST_NUMBER);
        var principal = said.principal() == null ? null : PersonRequest.person(said.principal(), asked);
        asked.require();
        long visit = key(id);
        var wanted = new Wanted(service, kind, from.orElse(null));
        return commands.once(() -> "v1/applications/"
                + (principal == null
                        ? applications.begin(visit, wanted)
                        : applications.beginThroughProxy(visit, wanted, principal, letter.orElse(null))));
    }

    private static long key(String id) {
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1;
    }
}
