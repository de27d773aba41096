package org.throughline;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(ThroughlineApplication.class);

	@Test
	void featuresUseOnlyWhatOthersShowAndHaveNoCycles() {
		ApplicationModules.of(ThroughlineApplication.class).verify();
	}

	@Test
	void onlyTheEmbeddedDatabaseKnowsNeo4jsServer() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackage("org.throughline.database.embedded..")
			.should()
			.dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.neo4j..")
				.and(JavaClass.Predicates.resideOutsideOfPackages("org.neo4j.driver..", "org.neo4j.cypherdsl..")))
			.because("a jar without the embedded database must run")
			.check(CLASSES);
	}

	@Test
	void controllersAskReadersAndNotTheGraph() {
		ArchRuleDefinition.noClasses()
			.that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void readersKnowNoGraphQl() {
		ArchRuleDefinition.noClasses()
			.that()
			.haveSimpleNameEndingWith("Reader")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("graphql..", "org.springframework.graphql..")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

}
