package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.DelayAttribution;
import id.onestop.licensing.domain.sla.DelayAttribution.Share;
import id.onestop.licensing.ejb.workflow.DelayService;
import id.onestop.licensing.ejb.workflow.DelayView;
import id.onestop.licensing.ejb.workflow.RecordedNames;
import id.onestop.licensing.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a delay of a file arose: a table whose rows are the whole. */
@Named
@RequestScoped
public class DelayBacking {

    private static final int PER_CENT = 100;

    @Inject
    DelayService delays;

    @Inject
    DueWords dues;

    @Inject
    Messages msg;

    private DelayView view =
            new DelayView(new DelayAttribution(List.of(), 0), new RecordedNames(Map.of(), Map.of(), Map.of()));

    @PostConstruct
    void ask() {
        view = delays.ofFile(FileAddress.number());
    }

    public List<DelayRow> getRows() {
        return view.delay().shares().stream().map(this::row).toList();
    }

    public long getTotal() {
        return view.delay().total();
    }

    /** The whole in words. */
    public String getTotalTime() {
        return dues.minutes(view.delay().total());
    }

    /** For how much of it the agency answers. */
    public String getAgencyTime() {
        return dues.minutes(view.delay().ofAgency());
    }

    private DelayRow row(Share share) {
        var bearer = share.bearer();
        return new DelayRow(
                who(bearer),
                note(bearer),
                role(bearer.kind()),
                icon(bearer.kind()),
                dues.minutes(share.minutes()),
                Math.round((double) PER_CENT * share.minutes() / view.delay().total()) + "%",
                share.minutes());
    }

    private String who(Bearer bearer) {
        if (bearer.name().isEmpty()) {
            return msg.get("workflow.delay." + bearer.kind());
        }
        return bearer.kind() == Bearer.Kind.RECOMMENDER ? named(bearer.name()) : bearer.name();
    }

    private String note(Bearer bearer) {
        String post = named(Objects.requireNonNullElse(bearer.post(), ""));
        return switch (bearer.kind()) {
            case HOLDER -> post;
            case NOBODY -> post.isEmpty() ? "" : msg.of("workflow.delay.before", "post", post);
            case RECOMMENDER -> msg.get("workflow.delay.RECOMMENDER");
            case PARTNER -> msg.get("workflow.delay.PARTNER");
            case APPLICANT, SYSTEM -> "";
        };
    }

    /** A post or an office in the reader's language. */
    private String named(String recorded) {
        return view.names().post(recorded).in(msg.language());
    }

    private static String role(Bearer.Kind kind) {
        return switch (kind) {
            case HOLDER -> "proses";
            case NOBODY -> "tunggu";
            case RECOMMENDER, PARTNER -> "jeda";
            case APPLICANT, SYSTEM -> "neutral";
        };
    }

    private static String icon(Bearer.Kind kind) {
        return switch (kind) {
            case HOLDER -> "user";
            case NOBODY -> "inbox";
            case RECOMMENDER -> "hourglass";
            case PARTNER -> "plug";
            case APPLICANT -> "users";
            case SYSTEM -> "workflow";
        };
    }
}
