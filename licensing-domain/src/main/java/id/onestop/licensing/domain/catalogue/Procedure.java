package id.onestop.licensing.domain.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The procedure as the standard prints it: a chart and the steps of each channel, in the agency's words.
 *
 * @param reference what stands in place of a chart, such as "Terlampir"
 * @param note the line below the chart
 * @param appLink where the app is found
 * @param trackingLink where the standard says that applications are followed (decision 14: data, not our pages)
 * @param sop the procedure as a table; {@code null} where the standard has none
 */
public record Procedure(
        String reference,
        Chart chart,
        String note,
        String appLink,
        String trackingLink,
        List<ChannelSteps> channels,
        @Nullable Sop sop) {

    public Procedure {
        channels = List.copyOf(channels);
    }

    /** The steps printed for one channel. */
    public record ChannelSteps(Channel channel, String title, List<String> steps) {
        public ChannelSteps {
            steps = List.copyOf(steps);
        }
    }

    /** The printed flow chart. */
    public record Chart(String title, List<Node> nodes, List<Edge> edges) {

        /** For standards without one. */
        public static final Chart NONE = new Chart("", List.of(), List.of());

        public Chart {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /** A box; its lines as printed. */
    public record Node(String key, List<String> lines) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /** An arrow. */
    public record Edge(String from, String to) {}
}
