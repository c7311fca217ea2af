package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class FileJourneyOnH2Test {

    @Nested
    class Applying extends ApplyingJourney {
        Applying() {
            super(Engine.H2);
        }
    }

    @Nested
    class Checking extends CheckingJourney {
        Checking() {
            super(Engine.H2);
        }
    }

    @Nested
    class Licence extends LicenceJourney {
        Licence() {
            super(Engine.H2);
        }
    }

    @Nested
    class Line extends LineJourney {
        Line() {
            super(Engine.H2);
        }
    }

    @Nested
    class Record extends RecordJourney {
        Record() {
            super(Engine.H2);
        }
    }

    @Nested
    class Survey extends SurveyJourney {
        Survey() {
            super(Engine.H2);
        }
    }

    @Nested
    class Substitution extends SubstitutionJourney {
        Substitution() {
            super(Engine.H2);
        }
    }

    @Nested
    class Rejection extends RejectionJourney {
        Rejection() {
            super(Engine.H2);
        }
    }

    @Nested
    class Recommendation extends RecommendationJourney {
        Recommendation() {
            super(Engine.H2);
        }
    }

    @Nested
    class LateReturns extends LateReturnJourney {
        LateReturns() {
            super(Engine.H2);
        }
    }

    @Nested
    class Batches extends BatchJourney {
        Batches() {
            super(Engine.H2);
        }
    }

    @Nested
    class Renewal extends RenewalJourney {
        Renewal() {
            super(Engine.H2);
        }
    }

    @Nested
    class Proxies extends ProxyJourney {
        Proxies() {
            super(Engine.H2);
        }
    }

    @Nested
    class Terms extends TermJourney {
        Terms() {
            super(Engine.H2);
        }
    }

    @Nested
    class Guards extends GuardsJourney {
        Guards() {
            super(Engine.H2);
        }
    }
}
