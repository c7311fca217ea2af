package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.whatif.Course.Stage;
import java.util.HashMap;
import java.util.Map;

/** One file of a play: where it is, since when, and when it is due. */
final class PlayedFile {

    private final int number;
    private final Course course;
    private final double arrivedAt;
    private int received;
    private double due;
    private double readyAt;
    private int at;
    private boolean returned;
    private final Map<Integer, Object> approvals = new HashMap<>();

    PlayedFile(int number, Course course, int received, double arrivedAt) {
        this.number = number;
        this.course = course;
        this.received = received;
        this.arrivedAt = arrivedAt;
        readyAt = arrivedAt;
    }

    /** The close of the last day of the promise. */
    void promise(WorkAxis axis) {
        due = axis.closeOf(course.lastDay(received));
    }

    boolean returns(Luck luck) {
        return !returned && luck.of(number, at, Luck.RETURN) < course.returns().share();
    }

    /** The applicant has it; the file counts as received when it comes back (decision 1). */
    void returned(double back, WorkAxis axis) {
        returned = true;
        readyAt = back;
        received = axis.dayOf(back);
        promise(axis);
    }

    /** The clock stood still meanwhile: days through all whose office hours it did do not count (decision 2). */
    void pause(double from, double to, WorkAxis axis) {
        due = axis.closeOf(axis.dayOf(due) + axis.wholeDays(from, to));
    }

    /** Whether this person approved another stage of it. */
    boolean approvedElsewhere(Object person) {
        return approvals.entrySet().stream()
                .anyMatch(done -> done.getKey() != at && done.getValue().equals(person));
    }

    void approve(Object person) {
        approvals.put(at, person);
    }

    /** The stage is done. */
    void pass(Stage stage, double minute, WorkAxis axis) {
        if (stage.check() && course.fromAcceptance()) {
            due = axis.closeOf(course.lastDay(axis.dayOf(minute)));
        }
        at++;
        readyAt = minute;
    }

    boolean done() {
        return at == course.stages().size();
    }

    Stage stage() {
        return course.stages().get(at);
    }

    int number() {
        return number;
    }

    Course course() {
        return course;
    }

    int at() {
        return at;
    }

    int received() {
        return received;
    }

    double arrivedAt() {
        return arrivedAt;
    }

    double due() {
        return due;
    }

    double readyAt() {
        return readyAt;
    }
}
