-- the component's service class once the requirement is implemented, if it changes
alter table implementation add column service_class varchar(1);
