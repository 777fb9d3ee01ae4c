-- The owner's new tables are the service's to write by default. What was migrated is not: a service that could rewrite
-- its history could have a migration run again, or never.
revoke insert, update, delete, truncate on flyway_schema_history from "${app_role}";
