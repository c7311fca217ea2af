package id.onestop.licensing.web.shared;

import static id.onestop.licensing.web.shared.Route.Access.FORM;
import static id.onestop.licensing.web.shared.Route.Access.PUBLIC;
import static id.onestop.licensing.web.shared.Route.Access.SIGNED_IN;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of pages. The first match wins, so fixed words stand before names in braces. */
public final class Routes {

    private static final List<Route> ALL = List.of(
            new Route("/", "/pages/public/home.xhtml", PUBLIC),
            new Route("/services", "/pages/public/services.xhtml", PUBLIC),
            new Route("/services/{agency}", "/pages/public/services.xhtml", PUBLIC),
            new Route("/services/{agency}/{service}", "/pages/public/standard.xhtml", PUBLIC),
            new Route("/services/{agency}/{service}/requirements", "/pages/public/requirements.xhtml", PUBLIC),
            new Route(
                    "/services/{agency}/{service}/requirements/{requirement}/example",
                    "/pages/papers/requirement-example.xhtml",
                    PUBLIC),
            new Route("/services/{agency}/{service}/standard.pdf", "/pages/papers/standard.xhtml", PUBLIC),
            new Route("/services/{agency}/{service}/revisions/{version}", "/pages/public/standard.xhtml", PUBLIC),
            new Route(
                    "/services/{agency}/{service}/revisions/{version}/standard.pdf",
                    "/pages/papers/standard.xhtml",
                    PUBLIC),
            new Route(
                    "/services/{agency}/{service}/revisions/{version}/difference",
                    "/pages/public/difference.xhtml",
                    PUBLIC),
            new Route("/catalogue", "/pages/public/catalogue.xhtml", PUBLIC),
            new Route("/pledge/{agency}", "/pages/public/pledge.xhtml", PUBLIC),
            new Route("/regulations", "/pages/public/regulations.xhtml", PUBLIC),
            new Route("/regulations/{regulation}", "/pages/public/regulation.xhtml", PUBLIC),
            new Route("/facility-confirmations/{token}", "/pages/public/facility.xhtml", FORM),
            new Route("/track", "/pages/public/track.xhtml", FORM),
            new Route("/track/{number}", "/pages/public/tracked.xhtml", FORM),
            new Route("/verify", "/pages/public/verify.xhtml", PUBLIC),
            new Route("/verify/{code}", "/pages/public/verify.xhtml", PUBLIC),
            new Route("/sign-in", "/pages/public/sign-in.xhtml", FORM),
            new Route("/sign-out", "/pages/public/sign-out.xhtml", FORM),
            new Route("/register", "/pages/public/register.xhtml", FORM),
            new Route("/confirm", "/pages/public/confirm.xhtml", FORM),
            new Route("/password", "/pages/public/password.xhtml", FORM),
            new Route("/activate", "/pages/public/activate.xhtml", FORM),
            new Route("/mailbox", "/pages/public/mailbox.xhtml", FORM),
            new Route("/profile", "/pages/applicant/profile.xhtml", SIGNED_IN),
            new Route("/tokens", "/pages/applicant/tokens.xhtml", SIGNED_IN),
            new Route("/applications", "/pages/applicant/applications.xhtml", SIGNED_IN),
            new Route("/applications/new", "/pages/applicant/begin.xhtml", SIGNED_IN),
            new Route("/applications/{number}", "/pages/applicant/application.xhtml", SIGNED_IN),
            new Route("/applications/{number}/questions/{page}", "/pages/applicant/question.xhtml", SIGNED_IN),
            new Route("/applications/{number}/files/{requirement}", "/pages/applicant/file.xhtml", SIGNED_IN),
            new Route("/applications/{number}/letters/{requirement}", "/pages/applicant/letter-file.xhtml", SIGNED_IN),
            new Route("/applications/{number}/documents/{document}", "/pages/applicant/document.xhtml", SIGNED_IN),
            new Route(
                    "/applications/{number}/documents/{document}/file",
                    "/pages/applicant/document-file.xhtml",
                    SIGNED_IN),
            new Route(
                    "/applications/{number}/documents/{document}/pages/{sheet}",
                    "/pages/applicant/document-page.xhtml",
                    SIGNED_IN),
            new Route("/applications/{number}/registers", "/pages/applicant/registers.xhtml", SIGNED_IN),
            new Route("/applications/{number}/check", "/pages/applicant/check.xhtml", SIGNED_IN),
            new Route("/applications/{number}/receipt", "/pages/applicant/receipt.xhtml", SIGNED_IN),
            new Route("/applications/{number}/progress", "/pages/applicant/progress.xhtml", SIGNED_IN),
            new Route("/applications/{number}/cancel", "/pages/applicant/cancel.xhtml", SIGNED_IN),
            new Route("/applications/{number}/survey", "/pages/applicant/survey.xhtml", SIGNED_IN),
            new Route("/applications/{number}/survey/done", "/pages/applicant/survey-done.xhtml", SIGNED_IN),
            new Route("/applications/{number}/licence.pdf", "/pages/applicant/licence-file.xhtml", SIGNED_IN),
            new Route("/licences", "/pages/applicant/licences.xhtml", SIGNED_IN),
            new Route("/powers", "/pages/applicant/powers.xhtml", SIGNED_IN),
            new Route("/counter", "/pages/staff/counter.xhtml", SIGNED_IN),
            new Route("/counter/enquiries", "/pages/staff/counter-enquiries.xhtml", SIGNED_IN),
            new Route("/counter/visits/{id}", "/pages/staff/counter-visit.xhtml", SIGNED_IN),
            new Route("/counter/files/{number}", "/pages/staff/counter-file.xhtml", SIGNED_IN),
            new Route("/counter/files/{number}/papers", "/pages/staff/counter-papers.xhtml", SIGNED_IN),
            new Route("/counter/files/{number}/receipt", "/pages/staff/counter-receipt.xhtml", SIGNED_IN),
            new Route("/applications/{number}/receipt.pdf", "/pages/papers/receipt.xhtml", SIGNED_IN),
            new Route("/applications/{number}/rejection.pdf", "/pages/papers/rejection.xhtml", SIGNED_IN),
            new Route("/work/{number}/draft.pdf", "/pages/papers/draft.xhtml", SIGNED_IN),
            new Route("/work/{number}/draft/pages/{page}", "/pages/papers/draftPage.xhtml", SIGNED_IN),
            new Route("/work/{number}/card.pdf", "/pages/papers/card.xhtml", SIGNED_IN),
            new Route("/work/{number}/clock.pdf", "/pages/papers/clock.xhtml", SIGNED_IN),
            new Route("/applications/{number}/clock.pdf", "/pages/papers/ownClock.xhtml", SIGNED_IN),
            new Route("/work/{number}/rejection.pdf", "/pages/papers/rejection.xhtml", SIGNED_IN),
            new Route("/work", "/pages/staff/work.xhtml", SIGNED_IN),
            new Route("/work/search", "/pages/staff/search.xhtml", SIGNED_IN),
            new Route("/work/batch", "/pages/staff/batch.xhtml", SIGNED_IN),
            new Route("/work/batch/result", "/pages/staff/batch-result.xhtml", SIGNED_IN),
            new Route("/work/{number}", "/pages/staff/file.xhtml", SIGNED_IN),
            new Route("/work/{number}/answers", "/pages/staff/answers.xhtml", SIGNED_IN),
            new Route("/work/{number}/unmask", "/pages/staff/unmask.xhtml", SIGNED_IN),
            new Route("/work/{number}/return", "/pages/staff/return.xhtml", SIGNED_IN),
            new Route("/work/{number}/consent", "/pages/staff/consent.xhtml", SIGNED_IN),
            new Route("/work/{number}/draft", "/pages/staff/draft.xhtml", SIGNED_IN),
            new Route("/work/{number}/reject", "/pages/staff/reject.xhtml", SIGNED_IN),
            new Route("/work/{number}/card", "/pages/staff/card.xhtml", SIGNED_IN),
            new Route("/work/{number}/clock", "/pages/staff/clock.xhtml", SIGNED_IN),
            new Route("/work/{number}/clock/correction", "/pages/staff/clock-correction.xhtml", SIGNED_IN),
            new Route("/work/{number}/history", "/pages/staff/history.xhtml", SIGNED_IN),
            new Route("/work/{number}/paper", "/pages/staff/paper.xhtml", SIGNED_IN),
            new Route("/work/{number}/signed-letter", "/pages/papers/scanLetter.xhtml", SIGNED_IN),
            new Route("/work/{number}/hand-over-proof", "/pages/papers/scanProof.xhtml", SIGNED_IN),
            new Route("/work/{number}/print.pdf", "/pages/papers/print.xhtml", SIGNED_IN),
            new Route("/work/{number}/print", "/pages/papers/printPage.xhtml", SIGNED_IN),
            new Route("/work/{number}/recommendations", "/pages/staff/file-recommendations.xhtml", SIGNED_IN),
            new Route("/work/{number}/recommendations/{id}/letter", "/pages/papers/recommendation.xhtml", SIGNED_IN),
            new Route("/recommendations", "/pages/staff/recommendations.xhtml", SIGNED_IN),
            new Route("/recommendations/{id}", "/pages/staff/recommendation.xhtml", SIGNED_IN),
            new Route("/wall", "/pages/staff/wall.xhtml", SIGNED_IN),
            new Route("/statistics", "/pages/staff/statistics.xhtml", SIGNED_IN),
            new Route("/statistics/files", "/pages/staff/statistics-files.xhtml", SIGNED_IN),
            new Route("/queues", "/pages/staff/queues.xhtml", SIGNED_IN),
            new Route("/signals", "/pages/staff/signals.xhtml", SIGNED_IN),
            new Route("/relatives", "/pages/staff/relatives.xhtml", SIGNED_IN),
            new Route("/hand-overs", "/pages/staff/hand-overs.xhtml", SIGNED_IN),
            new Route("/hand-overs/batch", "/pages/staff/hand-over-batch.xhtml", SIGNED_IN),
            new Route("/hand-overs/{number}", "/pages/staff/hand-over.xhtml", SIGNED_IN),
            new Route("/paper-sheets", "/pages/staff/paper-sheets.xhtml", SIGNED_IN),
            new Route("/administration/agencies", "/pages/staff/agencies.xhtml", SIGNED_IN),
            new Route("/administration/agencies/imports/{id}", "/pages/staff/agency-import.xhtml", SIGNED_IN),
            new Route("/administration/agency", "/pages/staff/agency.xhtml", SIGNED_IN),
            new Route("/administration/agency/history", "/pages/staff/agency-history.xhtml", SIGNED_IN),
            new Route("/administration/agency/crest/{sha256}", "/pages/papers/crest.xhtml", SIGNED_IN),
            new Route("/administration/agency/letterhead", "/pages/papers/letterheadPage.xhtml", SIGNED_IN),
            new Route("/administration/agency/letterhead.pdf", "/pages/papers/letterhead.xhtml", SIGNED_IN),
            new Route("/administration/structure", "/pages/staff/structure.xhtml", SIGNED_IN),
            new Route("/administration/structure/history", "/pages/staff/structure-history.xhtml", SIGNED_IN),
            new Route("/administration/structure/units/{id}", "/pages/staff/structure-unit.xhtml", SIGNED_IN),
            new Route("/administration/structure/posts/{id}", "/pages/staff/structure-post.xhtml", SIGNED_IN),
            new Route("/administration/teams", "/pages/staff/teams.xhtml", SIGNED_IN),
            new Route("/administration/teams/{id}", "/pages/staff/team.xhtml", SIGNED_IN),
            new Route("/administration/rights/{id}", "/pages/staff/rights.xhtml", SIGNED_IN),
            new Route("/administration/competences", "/pages/staff/competences.xhtml", SIGNED_IN),
            new Route("/administration/number-books", "/pages/staff/number-books.xhtml", SIGNED_IN),
            new Route("/administration/number-books/new", "/pages/staff/number-book-new.xhtml", SIGNED_IN),
            new Route("/administration/number-books/{code}", "/pages/staff/number-book.xhtml", SIGNED_IN),
            new Route("/administration/templates", "/pages/staff/templates.xhtml", SIGNED_IN),
            new Route("/administration/templates/{kind}", "/pages/staff/template.xhtml", SIGNED_IN),
            new Route("/administration/letters/{kind}", "/pages/staff/letter.xhtml", SIGNED_IN),
            new Route("/administration/letters/{kind}/preview", "/pages/papers/letterPreviewPage.xhtml", SIGNED_IN),
            new Route("/administration/letters/{kind}/preview.pdf", "/pages/papers/letterPreview.xhtml", SIGNED_IN),
            new Route("/administration/staff", "/pages/staff/people.xhtml", SIGNED_IN),
            new Route("/administration/staff/new", "/pages/staff/person-new.xhtml", SIGNED_IN),
            new Route("/administration/staff/{id}", "/pages/staff/person.xhtml", SIGNED_IN),
            new Route("/administration/staff/{id}/edit", "/pages/staff/person-edit.xhtml", SIGNED_IN),
            new Route("/administration/staff/{id}/competences", "/pages/staff/person-competences.xhtml", SIGNED_IN),
            new Route("/administration/staff/{id}/lock", "/pages/staff/person-lock.xhtml", SIGNED_IN),
            new Route("/administration/staff/posts/{id}/end", "/pages/staff/post-end.xhtml", SIGNED_IN),
            new Route("/administration/substitutions", "/pages/staff/substitutions.xhtml", SIGNED_IN),
            new Route("/administration/substitutions/{id}/end", "/pages/staff/substitution-end.xhtml", SIGNED_IN),
            new Route("/administration/confirmations", "/pages/staff/confirmations.xhtml", SIGNED_IN),
            new Route("/administration/confirmations/{id}", "/pages/staff/confirmation.xhtml", SIGNED_IN),
            new Route("/administration/partners", "/pages/staff/partners.xhtml", SIGNED_IN),
            new Route("/administration/partners/{id}", "/pages/staff/partner.xhtml", SIGNED_IN),
            new Route("/administration/outages", "/pages/staff/outages.xhtml", SIGNED_IN),
            new Route("/administration/outages/preview", "/pages/staff/outage-preview.xhtml", SIGNED_IN),
            new Route("/administration/outages/{id}/end", "/pages/staff/outage-end.xhtml", SIGNED_IN),
            new Route("/administration/signatories", "/pages/staff/signatories.xhtml", SIGNED_IN),
            new Route("/administration/audit", "/pages/staff/audit.xhtml", SIGNED_IN),
            new Route("/administration/workers", "/pages/staff/workers.xhtml", SIGNED_IN),
            new Route("/administration/workers/{worker}/{item}/park", "/pages/staff/worker-park.xhtml", SIGNED_IN),
            new Route("/administration/definitions", "/pages/staff/definitions.xhtml", SIGNED_IN),
            new Route("/administration/definitions/bulk", "/pages/staff/definition-bulk.xhtml", SIGNED_IN),
            new Route("/administration/definitions/copy", "/pages/staff/definition-copy.xhtml", SIGNED_IN),
            new Route("/administration/definitions/{draft}", "/pages/staff/definition-draft.xhtml", SIGNED_IN),
            new Route("/administration/definitions/{draft}/gate", "/pages/staff/definition-gate.xhtml", SIGNED_IN),
            new Route("/administration/definitions/{draft}/place", "/pages/staff/definition-place.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/example", "/pages/papers/definition-example.xhtml", SIGNED_IN),
            new Route("/administration/definitions/{draft}/remove", "/pages/staff/definition-remove.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/history", "/pages/staff/definition-history.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/discard", "/pages/staff/definition-discard.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/requirements",
                    "/pages/staff/definition-requirements.xhtml",
                    SIGNED_IN),
            new Route("/administration/definitions/{draft}/graph", "/pages/staff/definition-graph.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/rehearsal",
                    "/pages/staff/definition-rehearsal.xhtml",
                    SIGNED_IN),
            new Route("/administration/definitions/{draft}/files", "/pages/staff/definition-files.xhtml", SIGNED_IN),
            new Route(
                    "/administration/definitions/{draft}/files/results",
                    "/pages/staff/definition-files-results.xhtml",
                    SIGNED_IN),
            new Route("/administration/definitions/{draft}/file", "/pages/papers/definition.xhtml", SIGNED_IN),
            new Route("/administration/definitions/{draft}/bpmn", "/pages/papers/definition-bpmn.xhtml", SIGNED_IN),
            new Route("/administration/calendar", "/pages/staff/calendar.xhtml", SIGNED_IN),
            new Route("/administration/calendar/preview", "/pages/staff/calendar-preview.xhtml", SIGNED_IN),
            new Route("/administration/calendar/import", "/pages/staff/calendar-import.xhtml", SIGNED_IN),
            new Route("/administration/calendar/sample.yaml", "/pages/papers/calendarSample.xhtml", SIGNED_IN),
            new Route("/administration/calendar/period", "/pages/staff/calendar-period.xhtml", SIGNED_IN),
            new Route("/administration/calendar/{id}", "/pages/staff/calendar-entry.xhtml", SIGNED_IN),
            new Route("/administration/what-if", "/pages/staff/what-if.xhtml", SIGNED_IN),
            new Route("/administration/what-if/{id}", "/pages/staff/what-if-result.xhtml", SIGNED_IN),
            new Route("/administration/regulations", "/pages/staff/regulations.xhtml", SIGNED_IN),
            new Route("/administration/regulations/{regulation}", "/pages/staff/regulation.xhtml", SIGNED_IN),
            new Route(
                    "/administration/regulations/{regulation}/preview",
                    "/pages/staff/regulation-preview.xhtml",
                    SIGNED_IN),
            new Route("/administration/standard-comparison", "/pages/staff/standard-comparison.xhtml", SIGNED_IN),
            new Route("/signing", "/pages/staff/signing.xhtml", SIGNED_IN),
            new Route("/signing/sign", "/pages/staff/sign.xhtml", SIGNED_IN),
            new Route("/signing/certificate", "/pages/staff/certificate.xhtml", SIGNED_IN),
            new Route("/signing/result", "/pages/staff/signing-result.xhtml", SIGNED_IN));

    /** A route with what its path carried. */
    record Match(Route route, Map<String, String> parameters) {}

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    /** The address that leads to a page file, if it needs nothing else to be known. */
    static Optional<String> addressOf(String view) {
        return ALL.stream()
                .filter(route -> route.view().equals(view) && !route.pattern().contains("{"))
                .map(Route::pattern)
                .findFirst();
    }

    /** What an address takes: forms only where there is one. */
    static String methods(String path) {
        boolean form = path.startsWith("/")
                && find(path).filter(match -> match.route().access() != PUBLIC).isPresent();
        return form ? "GET, HEAD, POST" : "GET, HEAD";
    }

    static Optional<Match> find(String path) {
        return ALL.stream()
                .flatMap(route -> route.match(path).map(found -> new Match(route, found)).stream())
                .findFirst();
    }
}
