package nl.hulproute.school.importeren;

import java.util.UUID;

/** The file that a task applies. */
record Inleesverwijzing(UUID school, UUID inlezing) {}
