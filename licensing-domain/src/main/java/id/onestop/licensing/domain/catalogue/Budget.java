package id.onestop.licensing.domain.catalogue;

/** Time that a step may take. */
public record Budget(int amount, Unit unit) {

    /** Measure of a budget. */
    public enum Unit {
        MINUTES,
        HOURS,
        WORKING_DAYS
    }

    /** Minutes of office time; 0 for budgets in working days. */
    public int minutes() {
        return switch (unit) {
            case MINUTES -> amount;
            case HOURS -> amount * 60;
            case WORKING_DAYS -> 0;
        };
    }

    /** Working days; 0 for budgets in minutes and hours. */
    public int workingDays() {
        return unit == Unit.WORKING_DAYS ? amount : 0;
    }

    /** As procedures print it. */
    public String printed() {
        return amount
                + switch (unit) {
                    case MINUTES -> " menit";
                    case HOURS -> " jam";
                    case WORKING_DAYS -> " hari";
                };
    }
}
