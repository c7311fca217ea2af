package id.onestop.licensing.web.counter;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.counter.EnquiryOutcome;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.counter.EnquiryRow;
import id.onestop.licensing.ejb.counter.EnquiryService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The book of the information desk: a quick note, and what was noted before. */
@Named
@RequestScoped
public class EnquiryBacking {

    private static final int LINES = 25;

    @Inject
    EnquiryService enquiries;

    @Inject
    CounterFaults faults;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private String question = "";
    private String askedBy = "";
    private @Nullable String service;
    private @Nullable String outcome = EnquiryOutcome.INFORMED.name();
    private @Nullable String minutes = "3";
    private EnquiryService.@Nullable EnquiryPage page;

    /** Writes the enquiry down and shows the book. */
    public void log() {
        try {
            enquiries.log(new DeskEnquiry.Note(
                    askedBy,
                    service,
                    question,
                    outcome == null ? null : EnquiryOutcome.valueOf(outcome),
                    number(minutes)));
            Notices.add("counter.enquiry.logged");
            Redirects.to("/counter/enquiries");
        } catch (LicensingException refused) {
            faults.show(refused);
        }
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }

    public List<EnquiryRow> getRows() {
        return page().items();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        var next = page().next();
        return next == null ? null : "?before=" + next;
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return request.getParameter("before") == null ? null : "?";
    }

    private EnquiryService.EnquiryPage page() {
        var known = page;
        if (known == null) {
            String before = request.getParameter("before");
            known = enquiries.page(
                    before != null && before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null, LINES);
            page = known;
        }
        return known;
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(EnquiryOutcome.values())
                .map(one -> new Option(one.name(), msg.get("counter.outcome." + one)))
                .toList();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = requireNonNullElse(question, "");
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable String askedBy) {
        this.askedBy = requireNonNullElse(askedBy, "");
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }
}
