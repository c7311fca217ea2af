package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.document.DocumentView;
import java.util.List;

/** The part of a file that its definition shares with another office, as it was last handed in. */
public record FileExcerpt(AgencyView agency, List<Given> answers, List<Paper> papers) {

    public FileExcerpt {
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
    }

    /** One answer. */
    public record Given(Question question, String value) {
        @Override
        public String toString() {
            return "Given " + question.code();
        }
    }

    /** What lies at one requirement. */
    public record Paper(Requirement requirement, List<DocumentView> documents) {
        public Paper {
            documents = List.copyOf(documents);
        }
    }
}
