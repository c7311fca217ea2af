package id.onestop.licensing.domain.whatif;

import java.util.List;
import java.util.Map;

/**
 * What came of one play.
 *
 * @param arrived files that came in
 * @param done files that were finished
 * @param held files that lie or are worked on somewhere at the end, counted where they are
 * @param onTime of those whose promise was over, or that were finished, how many kept it
 * @param judged of how many that can be said
 * @param waits by course and stage
 * @param used minutes worked, by post
 * @param offered minutes that people were there, by post
 * @param days working days from receipt to the end, of finished files, rising
 */
record Replication(
        int arrived,
        int done,
        int held,
        int onTime,
        int judged,
        Map<List<String>, Wait> waits,
        Map<String, Double> used,
        Map<String, Double> offered,
        double[] days) {

    /**
     * Waiting before a stage.
     *
     * @param minutes of all files together
     */
    record Wait(int files, double minutes, double worked) {

        double mean() {
            return files == 0 ? 0 : minutes / files;
        }
    }
}
