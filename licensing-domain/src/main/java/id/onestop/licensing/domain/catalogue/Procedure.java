package id.onestop.licensing.domain.catalogue;

import java.util.List;

/**
 * The procedure as the standard prints it: a chart and the steps of each channel, in the agency's words.
 *
 * @param note the line below the chart
 * @param appLink where the app is found
 * @param trackingLink where the standard says that applications are followed (decision 14: data, not our pages)
 */
public record Procedure(Chart chart, String note, String appLink, String trackingLink, List<ChannelSteps> channels) {

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
