package id.onestop.licensing.web.licence;

/**
 * A finished licence at the counter, in words.
 *
 * @param ready since when it is ready
 * @param until last day on which it counts as collected in time; empty where nothing is promised
 * @param uncollected that day is over
 * @param notice how the holder was told
 * @param keeper who at the counter has it; empty while it is on its way there
 * @param takeable the reader may take it to the counter
 * @param downloaded when the holder fetched the file; empty if never
 * @param untold nobody has told the holder: the reader telephones him
 */
public record HandOverLine(
        String number,
        String licenceNumber,
        String holderName,
        String service,
        String ready,
        String until,
        boolean uncollected,
        String notice,
        String keeper,
        boolean takeable,
        String downloaded,
        boolean untold) {

    /** A person: never printed. */
    @Override
    public String toString() {
        return "HandOverLine " + number;
    }
}
