package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.whatif.Course.Stage;

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

    PlayedFile(int number, Course course, int received, double arrivedAt) {
        this.number = number;
        this.course = course;
        this.received = received;
        this.arrivedAt = arrivedAt;
        readyAt = arrivedAt;
    }

    /** The close of the last day of the promise; the day of receipt is not counted. */
    void promise(WorkAxis axis) {
        due = axis.closeOf(received + course.promiseDays());
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

    /** The clock stood still so long. */
    void pause(double minutes, WorkAxis axis) {
        if (minutes > 0) {
            int days = (int) Math.floor(minutes / (axis.closeOf(received) - axis.openingOf(received)));
            due = axis.closeOf(axis.dayOf(due) + days);
        }
    }

    /** The stage is done. */
    void pass(Stage stage, double minute, WorkAxis axis) {
        if (stage.check() && course.fromAcceptance()) {
            due = axis.closeOf(axis.dayOf(minute) + course.promiseDays());
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
