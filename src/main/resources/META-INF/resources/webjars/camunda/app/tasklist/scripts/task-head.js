// What stands above a task's form. Camunda's own also offers what the server refuses everybody: other dates, other
// groups, and for all but administrators other assignees.
const TEMPLATE = `
<ul class="meta list-inline">
  <li ng-if="task.followUp" class="followup-date">
    <span class="glyphicon glyphicon-calendar"></span>
    Wiedervorlage am {{ task.followUp | camDate:'short' }}
  </li>
  <li ng-if="task.due" class="due-date" ng-class="{overdue: task.due < now}">
    <span class="glyphicon glyphicon-bell"></span>
    Fällig am {{ task.due | camDate:'short' }}
    (<span am-time-ago="task.due"></span>)
  </li>
  <li ng-if="groupNames.length" class="groups">
    <span class="glyphicon glyphicon-th"></span>
    {{ groupNames.join(', ') }}
  </li>
  <li ng-if="!hasAssignee()" class="assignee">
    <button type="button" class="claim" ng-click="claim()" ng-disabled="submitInProgress">
      {{ 'CLAIM_TASK' | translate }}
    </button>
  </li>
  <li ng-if="hasAssignee()" class="assignee">
    <span class="glyphicon glyphicon-user"></span>
    <span ng-if="!$root.authentication.canAccess('admin')" ng-bind="nameOfAssignee()"></span>
    <span ng-if="$root.authentication.canAccess('admin')"
          cam-widget-inline-field
          tabindex="0"
          ng-keydown="editAssignee($event)"
          ng-paste="editAssignee($event)"
          ng-class="{'has-error': !validAssignee, 'validating': validationInProgress}"
          class="set-value"
          type="text"
          validate="isInvalidUser(this)"
          change="assign(varValue)"
          on-start-editing="startEditingAssignee(this)"
          on-cancel-editing="cancelEditingAssignee(this)"
          value="assignee.id"><span ng-bind="nameOfAssignee()"></span></span>
    <button ng-if="isAssignee && !editingState.assignee"
            type="button"
            class="unclaim quiet"
            ng-click="unclaim()"
            ng-disabled="submitInProgress">zurückgeben</button>
    <button ng-if="!isAssignee && !editingState.assignee"
            type="button"
            class="reset-assignee quiet"
            ng-click="resetAssignee()">freigeben</button>
  </li>
</ul>`;

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('camTasklistTaskMetaDirective', [
      '$delegate',
      $delegate => {
        const [head] = $delegate;
        const link = head.link;
        head.template = TEMPLATE;
        head.compile = () => (scope, element) => {
          link(scope, element);
          scope.nameOfAssignee = () => {
            const {firstName, lastName, id} = scope.assignee ?? {};
            return [firstName, lastName].filter(Boolean).join(' ') || id || scope.task.assignee;
          };
        };
        return $delegate;
      }
    ])
]);
