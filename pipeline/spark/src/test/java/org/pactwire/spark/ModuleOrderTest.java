package org.pactwire.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModuleOrderTest {
    @Test
    void theJobKnowsNothingOfTheCommandLine() {
        JavaClasses job = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.pactwire.spark");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pactwire.app..")
                .because("the command line finds the engine as a service, and never the other way round")
                .check(job);
    }
}
