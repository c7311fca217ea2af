package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.QueueService;
import id.onestop.licensing.ejb.reporting.QueueView;
import id.onestop.licensing.ejb.reporting.QueueView.PersonQueue;
import id.onestop.licensing.ejb.reporting.QueueView.PostQueue;
import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** The queues of people, post by post. */
@Named
@RequestScoped
public class QueuesBacking {

    @Inject
    QueueService queues;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private QueueView view = new QueueView(List.of());

    public void load() {
        view = queues.read();
    }

    public List<PostQueue> getPosts() {
        return view.posts();
    }

    public String name(PostQueue post) {
        return post.post().in(msg.language());
    }

    public String unit(PostQueue post) {
        return post.unit().in(msg.language());
    }

    /** What nobody has taken, and for how long. */
    public String unclaimed(PostQueue post) {
        return post.unclaimed() == 0
                ? msg.get(post.open() == 0 ? "reporting.queues.nothing" : "reporting.queues.allTaken")
                : msg.of(
                        "reporting.queues.unclaimed", "count", post.unclaimed(), "time", time(post.unclaimedMinutes()));
    }

    public String longest(PersonQueue person) {
        return person.held() == 0 ? "-" : time(person.longest());
    }

    public String note(PersonQueue person) {
        if (person.away()) {
            return msg.get("reporting.queues.away");
        }
        return person.substitute() ? msg.get("reporting.queues.substitute") : "";
    }

    /** The numbers of a person, each with its files. */
    public List<Cell> cells(PersonQueue person) {
        return List.of(
                cell(Standing.IN_PROCESS, person.held(), person.accountId()),
                cell(Standing.AT_RISK, person.atRisk(), person.accountId()),
                cell(Standing.LATE, person.late(), person.accountId()));
    }

    private Cell cell(Standing standing, long value, long account) {
        String label = standing == Standing.IN_PROCESS
                ? msg.get("reporting.queues.held")
                : msg.get("reporting.standing." + standing);
        return new Cell(
                label,
                value,
                new FileQuery()
                        .with("standing", standing)
                        .with("account", account)
                        .text());
    }

    private String time(long minutes) {
        return format.duration(Duration.ofMinutes(minutes));
    }
}
