package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;

class EscalationOnPostgresTest extends EscalationJourney {
    EscalationOnPostgresTest() {
        super(Engine.POSTGRESQL);
    }
}
